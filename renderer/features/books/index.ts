export { beginBook } from './beginBook';
export { BookPage } from './BookPage';
export { BooksScreen } from './BooksScreen';
