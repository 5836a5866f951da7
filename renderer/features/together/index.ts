export { TogetherScreen } from './TogetherScreen';
