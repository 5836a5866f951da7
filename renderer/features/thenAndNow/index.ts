export { ThenAndNowPage } from './ThenAndNowPage';
export { ThenAndNowScreen } from './ThenAndNowScreen';
