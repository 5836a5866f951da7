export { OfferTooMuch } from './OfferTooMuch';
export { TooMuchPage } from './TooMuchPage';
export { TooMuchScreen } from './TooMuchScreen';
