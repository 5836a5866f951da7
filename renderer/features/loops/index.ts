export { LoopPage } from './LoopPage';
export { LoopsScreen } from './LoopsScreen';
export { RoundPage } from './RoundPage';
