export { beginLetter } from './begin';
export { LetterPage } from './LetterPage';
export { LettersScreen } from './LettersScreen';
