export { beginFeelingAndFact } from './beginFeelingAndFact';
export { FeelingAndFactPage } from './FeelingAndFactPage';
export { FeelingsAndFactsScreen } from './FeelingsAndFactsScreen';
export { useFeelingAndFact } from './useFeelingAndFact';
