export { ReachingPage } from './ReachingPage';
export { ReachingScreen } from './ReachingScreen';
