import type { Id } from './id';
import type { Moment } from './moment';

/** A keepsake book: what goes into it, and how it looks. */
export interface Book {
  readonly kind: 'book';
  readonly id: Id;
  readonly at: Moment;
  readonly title: string;
  readonly dedication: string;
  readonly person?: Id | undefined;
  /** The records that go in, in their order. */
  readonly pieces: readonly Id[];
  readonly parts: BookParts;
  readonly dates: boolean;
  readonly names: BookNames;
  /** A foreword, Markdown; may be empty. */
  readonly body: string;
}

/** Whether it has parts: none, one a year, or one for each run of a kind. */
export type BookParts = (typeof BOOK_PARTS)[number];

export const BOOK_PARTS = ['none', 'years', 'kinds'] as const;

/** People by their names, or by their initials. */
export type BookNames = (typeof BOOK_NAMES)[number];

export const BOOK_NAMES = ['whole', 'initials'] as const;

/** So many records go into one book at the most. */
export const MOST_PIECES = 5000;
