export { RupturePage } from './RupturePage';
