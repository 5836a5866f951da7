import type { BookForm } from '../domain/files/bookForm';
import type { Id } from '../domain/id';
import { unreachable } from '../domain/result';
import { bind, type Sheets } from './bind';
import { epubOf } from './epub';
import { htmlOf } from './html';
import type { Typesetter } from './typesetting';
import type { Pictures } from './volume';

/** A book that is to be made. */
export interface Job {
  readonly sheets: Sheets;
  readonly pictures: Pictures;
  readonly form: BookForm;
  /** When it is made, milliseconds since 1970. */
  readonly made: number;
}

/** A book that was made. */
export interface Finished {
  readonly bytes: Uint8Array;
  /**
   * What has marks in it that stand there as letters, or is there as bare text, since it was too deep or too tangled.
   */
  readonly simplified: readonly Id[];
}

/** Makes books where it holds up nobody. */
export interface Bindery {
  /** The finished book; undefined where it was stopped. Throws where it cannot be made. */
  readonly make: (job: Job, stop: AbortSignal) => Promise<Finished | undefined>;
}

/** Makes a book. `typesetter`: asked for only where it is needed. */
export async function finish(
  { sheets, pictures, form, made }: Job,
  typesetter: () => Promise<Typesetter>,
): Promise<Finished> {
  const volume = bind(sheets);
  const { simplified } = volume;
  switch (form) {
    case 'pdf': {
      const set = await (await typesetter()).pdfOf(volume, pictures);
      return { bytes: set.pdf, simplified: [...new Set([...simplified, ...set.simplified])] };
    }
    case 'html':
      return { bytes: new TextEncoder().encode(htmlOf(volume, pictures)), simplified };
    case 'epub':
      return { bytes: epubOf(volume, pictures, made), simplified };
    default:
      return unreachable(form);
  }
}
