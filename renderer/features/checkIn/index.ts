export { CheckInDialog } from './CheckInDialog';
export { CheckInPage } from './CheckInPage';
