export { beginTouchstone } from './beginTouchstone';
export { keepTouchstone } from './keepTouchstone';
export { KeepTouchstone } from './KeepTouchstone';
export { Picture } from './Picture';
export { TouchstonePage } from './TouchstonePage';
export { TouchstonesScreen } from './TouchstonesScreen';
export { TouchstoneWords } from './TouchstoneWords';
