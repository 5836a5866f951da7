export { TooMuchPage } from './TooMuchPage';
export { TooMuchScreen } from './TooMuchScreen';
