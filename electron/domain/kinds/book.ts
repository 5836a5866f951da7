import { flag, kind, line, link, links, prose, setting, type RecordFrom } from '../fields/declare';

/** Whether a book has parts: none, one a year, or one for each run of a kind. */
export const BOOK_PARTS = ['none', 'years', 'kinds'] as const;

export type BookParts = (typeof BOOK_PARTS)[number];

/** People by their names, or by their initials. */
export const BOOK_NAMES = ['whole', 'initials'] as const;

export type BookNames = (typeof BOOK_NAMES)[number];

export const BOOK = kind(
  'book',
  {
    title: line(),
    dedication: prose(),
    person: link('person'),
    /** The records that go in, in their order. */
    pieces: links(),
    parts: setting(BOOK_PARTS, 'years'),
    /** Whether days are told. */
    dates: flag(true),
    names: setting(BOOK_NAMES, 'whole'),
  },
  { title: 'title', ofNoDay: true },
);

/** A keepsake book: what goes into it, and how it looks. Its body is a foreword. */
export interface Book extends RecordFrom<typeof BOOK> {}
