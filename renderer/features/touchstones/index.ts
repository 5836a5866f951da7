export { TouchstonePage } from './TouchstonePage';
export { TouchstonesScreen } from './TouchstonesScreen';
