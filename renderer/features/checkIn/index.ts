export { CheckInDialog } from './CheckInDialog';
export { CheckInForm } from './CheckInForm';
export { CheckInPage } from './CheckInPage';
export { useBegunCheckIn } from './useBegunCheckIn';
