import { randomUUID } from 'node:crypto';
import type { Bindery, Job } from '../book/job';
import type { BookForm } from '../domain/files/bookForm';
import type { PictureBytes } from '../book/volume';
import type { KeeperRequests } from '../contract';
import type { Piece } from '../contract/attachments';
import type { MadeBook } from '../contract/books';
import type { WindowEvent } from '../contract/event';
import type { Failure } from '../contract/failure';
import type { Handlers } from '../contract/request';
import { PIECE, attachmentPath, type Attachment } from '../domain/files/attachment';
import { attachmentsOf } from '../domain/records/attachmentsOf';
import { bareOf, isTooLarge } from '../domain/files/bare';
import type { Book } from '../domain/kinds/book';
import { isBookable } from '../domain/views/bookable';
import { namesIn } from '../domain/records/names';
import { pictureKind } from '../domain/files/pictureKind';
import { type AnyRecord, ofKind } from '../domain/records/record';
import { fail, ok, type Result } from '../domain/result';
import type { Store } from '../storage/store';
import { whileOpen, type JournalSource } from './whileOpen';
import type { OutsideFiles } from './outsideFiles';
import type { OpenJournal } from './openJournal';

export type BookHandlers = Pick<Handlers<KeeperRequests>, 'books.make' | 'books.stop' | 'books.read' | 'books.save'>;

/** Where books are made. */
export interface Books {
  readonly handlers: BookHandlers;
  /** Stops what is being made, and lets go of what was. */
  readonly stop: () => void;
}

interface Workshop {
  readonly bindery: Bindery;
  readonly clock: () => number;
  readonly send: (event: WindowEvent) => void;
  readonly elsewhere: OutsideFiles;
}

/** The keepsake books of a journal: one is made at a time, and the last one made is kept in memory until the next. */
export function makeBooks(source: JournalSource, { bindery, clock, send, elsewhere }: Workshop): Books {
  let working = new AbortController();
  let last: { readonly made: string; readonly bytes: Uint8Array } | undefined;

  async function make(journal: OpenJournal, book: Book, form: BookForm): Promise<Result<MadeBook, Failure>> {
    working.abort();
    const { signal } = (working = new AbortController());
    last = undefined;
    const pieces = [...new Set(book.pieces)];
    const records = pieces.flatMap((id) => journal.records.present(id)?.record ?? []).filter(isBookable);
    if (records.length === 0) return fail({ kind: 'empty-book' });
    const wanted = [...new Set([book, ...records].flatMap(attachmentsOf))];
    const pictures = new Map<Attachment, PictureBytes>();
    for (const [done, file] of wanted.entries()) {
      if (signal.aborted) return fail({ kind: 'cancelled' });
      send({ event: 'book', stage: 'reading', done, total: wanted.length });
      const picture = await readPicture(journal.store, file);
      if (picture) pictures.set(file, picture);
    }
    send({ event: 'book', stage: 'setting', done: 0, total: 0 });
    const job: Job = { sheets: { book, records, ...peopleIn(journal) }, pictures, form, made: clock() };
    const finished = await bindery.make(job, signal).catch(() => null);
    if (finished === undefined || signal.aborted) return fail({ kind: 'cancelled' });
    if (finished === null) return fail({ kind: 'unbound' });
    last = { made: randomUUID(), bytes: finished.bytes };
    return ok({
      made: last.made,
      gone: pieces.length - records.length,
      unseen: wanted.length - pictures.size,
      simplified: finished.simplified,
    });
  }

  function read(made: string, from: number): Result<Piece, Failure> {
    if (last?.made !== made) return fail({ kind: 'not-found' });
    return ok({ bytes: last.bytes.slice(from, from + PIECE), total: last.bytes.length });
  }

  return {
    stop: () => {
      working.abort();
      last = undefined;
    },
    handlers: {
      'books.make': whileOpen(source, async (journal, { book, form }) => {
        const present = journal.records.present(book)?.record;
        return present?.kind === 'book' ? make(journal, present, form) : fail({ kind: 'not-found' });
      }),
      'books.stop': () => {
        working.abort();
        return Promise.resolve(ok(null));
      },
      'books.read': whileOpen(source, (_, { made, from }) => Promise.resolve(read(made, from))),
      'books.save': whileOpen(source, (_, { made, place }) =>
        elsewhere.save(place, (from) => Promise.resolve(read(made, from))),
      ),
    },
  };
}

/** Everyone who is named anywhere in the journal. */
function peopleIn({ records }: OpenJournal): Pick<Job['sheets'], 'people' | 'names'> {
  const all: readonly AnyRecord[] = [...records.all()].map(({ record }) => record);
  return {
    people: ofKind('person', all),
    names: [
      ...new Set(
        all.flatMap((record) =>
          namesIn(record)
            .filter(({ of }) => of === 'person')
            .map(({ name }) => name),
        ),
      ),
    ],
  };
}

/**
 * A picture; undefined where the file is not there, cannot be read, is none, or has more dots than a page can show.
 * SECURITY: where and with what it was taken stays in the journal; what cannot be told apart from that does so too.
 */
async function readPicture(store: Store, file: Attachment): Promise<PictureBytes | undefined> {
  const read = await store.read(attachmentPath(file));
  const kind = read.ok ? pictureKind(read.value) : undefined;
  const bare = read.ok && kind ? bareOf(read.value) : undefined;
  return kind && bare && !isTooLarge(bare) ? { bytes: bare.bytes, ending: kind.ending, mime: kind.mime } : undefined;
}
