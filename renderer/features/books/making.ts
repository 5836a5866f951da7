import type { MadeBook } from '../../../electron/contract/books';
import type { BookForm } from '../../../electron/domain/files/bookForm';
import type { WindowEvent } from '../../../electron/contract/event';
import type { Failure } from '../../../electron/contract/failure';
import { joined } from '../../../electron/domain/files/bytes';
import type { Id } from '../../../electron/domain/id';
import { fail, ok, type Result } from '../../../electron/domain/result';
import { on, request } from '../../client/bridge';
import { readPieces } from '../../client/readPieces';
import { store } from '../../client/store';
import { openWriting } from '../../client/writings';

/** How far the book is that is being made. */
export type BookProgress = Pick<Extract<WindowEvent, { readonly event: 'book' }>, 'stage' | 'done' | 'total'>;

const progress = store<BookProgress | undefined>(undefined);

/** How far the book is that is being made; undefined where none is. */
export const useBookProgress = progress.use;

/** Makes a book as it is on its page. */
export async function makeBook(book: Id, form: BookForm): Promise<Result<MadeBook, Failure>> {
  const opened = await openWriting(book);
  if (!opened.ok) return opened;
  if (!(await opened.value.autosave.flush())) return fail({ kind: 'not-saved' });
  progress.set({ stage: 'reading', done: 0, total: 0 });
  const stop = on('book', ({ stage, done, total }) => {
    progress.set({ stage, done, total });
  });
  const made = await request('books.make', { book, form });
  stop();
  progress.set(undefined);
  return made;
}

/** All bytes of a book that was made. */
export async function readBook(made: string): Promise<Result<Uint8Array, Failure>> {
  const pieces = await readPieces((from) => request('books.read', { made, from }));
  return pieces.ok ? ok(joined(pieces.value)) : pieces;
}
