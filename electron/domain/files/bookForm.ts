/** What a book can be made into. */
export const BOOK_FORMS = ['pdf', 'html', 'epub'] as const;

export type BookForm = (typeof BOOK_FORMS)[number];
