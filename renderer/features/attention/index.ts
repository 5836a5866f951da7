export { AttentionScreen } from './AttentionScreen';
