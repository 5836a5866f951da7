export { LookingScreen } from './LookingScreen';
