import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { blankRecord } from '../../electron/domain/records/blank';
import type { Entry } from '../../electron/domain/kinds/entry';
import { newId } from '../../electron/domain/id';
import { momentAt } from '../../electron/domain/time/moment';
import type { Journal } from '../../electron/journal/journal';
import { writeJournal } from '../sample/folder';
import type { Figure } from './figure';
import { begin } from './opening';
import type { Size } from './size';
import { must, timeOf } from './timing';

const PIECES = 1000;
/** The part of the time that a book takes after which it is stopped: it is being set by then. */
const MEANWHILE = 0.3;

/** How long a keepsake book of many entries takes, and until it is stopped. */
export async function benchBinding(place: string, entries: readonly Entry[], size: Size): Promise<readonly Figure[]> {
  const pieces = entries.slice(0, PIECES);
  const book = {
    ...blankRecord('book', newId(), momentAt(Date.now())),
    title: 'What stays',
    pieces: pieces.map(({ id }) => id),
  };
  const { workFactor } = size;
  const records = [...pieces, book];
  const known = await writeJournal({ folder: path.join(place, 'books'), records, passphrase: null, workFactor });
  const journal = begin(known, size);
  const make = (form: 'pdf' | 'html' | 'epub') =>
    timeOf(async () => must(await journal.handlers['books.make']({ book: book.id, form })));
  // The typesetter is new for each book, so that the first takes as long as any other.
  const pdf = await make('pdf');
  const figures: readonly Figure[] = [
    { name: `a book of ${pieces.length} entries as PDF`, unit: 'ms', measured: pdf, aim: 'below 20 000 ms' },
    { name: 'the same as HTML', unit: 'ms', measured: await make('html') },
    { name: 'the same as EPUB', unit: 'ms', measured: await make('epub') },
    { name: 'from Stop until it has stopped', unit: 'ms', measured: await stopTime(journal, book.id, MEANWHILE * pdf) },
  ];
  await journal.close();
  return figures;
}

/** @param after so many milliseconds it is stopped */
async function stopTime({ handlers }: Journal, book: Entry['id'], after: number): Promise<number> {
  const making = handlers['books.make']({ book, form: 'pdf' });
  await pause(after);
  return timeOf(async () => {
    must(await handlers['books.stop'](undefined));
    const made = await making;
    if (made.ok) throw new Error('the book was made before it could be stopped');
  });
}
