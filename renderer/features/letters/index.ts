export { LetterPage } from './LetterPage';
export { LettersScreen } from './LettersScreen';
