// What can be done on the lock screen beside unlocking.

export { LockedPage } from './LockedPage';
export { LockedTooMuch } from './LockedTooMuch';
export { RecoverySteps } from './RecoverySteps';
export { SheetStep } from '../../ui/SheetStep';
