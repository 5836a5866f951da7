export { KeepTouchstone } from './KeepTouchstone';
export { TouchstonePage } from './TouchstonePage';
export { TouchstonesScreen } from './TouchstonesScreen';
export { TouchstoneWords } from './TouchstoneWords';
