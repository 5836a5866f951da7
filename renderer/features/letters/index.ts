export { beginLetter } from './beginLetter';
export { LetterPage } from './LetterPage';
export { LettersScreen } from './LettersScreen';
