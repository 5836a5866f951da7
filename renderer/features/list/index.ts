export { BringToSession } from './BringToSession';
export { endOfList, useList, usePlaceOnList } from './list';
export { moveOnList, takeOff } from './moving';
