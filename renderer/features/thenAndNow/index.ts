export { ThenAndNowPage } from './ThenAndNowPage';
export { ThenAndNowScreen } from './ThenAndNowScreen';
export { TwoPassages } from './TwoPassages';
