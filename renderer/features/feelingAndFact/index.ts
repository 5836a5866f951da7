export { FeelingAndFactPage } from './FeelingAndFactPage';
export { FeelingsAndFactsScreen } from './FeelingsAndFactsScreen';
