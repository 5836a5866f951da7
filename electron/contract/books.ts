import { z } from 'zod';
import { BOOK_FORMS } from '../domain/files/bookForm';
import type { Id } from '../domain/id';
import type { Piece } from './attachments';
import { idForm, nothing, placeForm } from './sharedForms';
import { ask } from './request';

/** A book that was made and waits, in memory alone, to be looked at or saved. */
export interface MadeBook {
  /** Names it, until the next one is made or the journal locks; opaque. */
  readonly made: string;
  /** How many of its records are no longer in the journal, and were left out. */
  readonly gone: number;
  /** How many of its pictures cannot be shown: gone, damaged, or too large; their descriptions stand in their place. */
  readonly unseen: number;
  /**
   * The records in which something too deep or too tangled stands as simpler text, with every letter; the book's own id
   * for its foreword.
   */
  readonly simplified: readonly Id[];
}

const madeForm = z.string().max(40);

export const bookRequests = {
  /**
   * Makes a book as it was last saved; event `book` tells how far it is. Fails with `empty-book` where nothing is in
   * it, with `cancelled` where it was stopped, and with `unbound` where it cannot be made in this form.
   */
  'books.make': ask(z.object({ book: idForm, form: z.enum(BOOK_FORMS) })).answers<MadeBook>(),
  /** Stops what is being made, if anything is. */
  'books.stop': ask(nothing).answers<null>(),
  /** A piece of what was made, less than `PIECE` only at its end. */
  'books.read': ask(z.object({ made: madeForm, from: z.number().int().nonnegative() })).answers<Piece>(),
  /** Saves what was made, no longer encrypted, at a place that the person chose for it. */
  'books.save': ask(z.object({ made: madeForm, place: placeForm })).answers<null>(),
};
