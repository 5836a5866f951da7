import { unreachable } from '../domain/result';
import { bind, type Sheets } from './bind';
import { epubOf } from './epub';
import { htmlOf } from './html';
import type { Typesetter } from './typesetting';
import type { Pictures } from './volume';

/** What a book can be made into. */
export type BookForm = 'pdf' | 'html' | 'epub';

/** A book that is to be made. */
export interface Job {
  readonly sheets: Sheets;
  readonly pictures: Pictures;
  readonly form: BookForm;
  /** When it is made, milliseconds since 1970. */
  readonly made: number;
}

/** Makes books where it holds up nobody. */
export interface Bindery {
  /** The finished book; undefined where it was stopped. Throws where it cannot be made. */
  readonly make: (job: Job, stop: AbortSignal) => Promise<Uint8Array | undefined>;
}

/** Makes a book. `typesetter`: asked for only where it is needed. */
export async function finish({ sheets, pictures, form, made }: Job, typesetter: () => Promise<Typesetter>): Promise<Uint8Array> {
  const volume = bind(sheets);
  switch (form) {
    case 'pdf': return (await typesetter()).pdfOf(volume, pictures);
    case 'html': return new TextEncoder().encode(htmlOf(volume, pictures));
    case 'epub': return epubOf(volume, pictures, made);
    default: return unreachable(form);
  }
}
