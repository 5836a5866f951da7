export { AskRound } from './AskRound';
export { LoopPage } from './LoopPage';
export { LoopsScreen } from './LoopsScreen';
export { MarkRound } from './MarkRound';
export { RoundPage } from './RoundPage';
export { RoundsLine } from './RoundsLine';
