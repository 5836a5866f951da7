export { CarryingScreen } from './CarryingScreen';
