export { BookPage } from './BookPage';
export { BooksScreen } from './BooksScreen';
