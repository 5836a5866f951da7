import { excerptOf, titleOf } from './entry';
import type { AnyRecord } from './record';
import { unreachable } from './result';

/** What a list shows of any record: its title and first words, plain text on one line each, as `titleOf` and `excerptOf` of an entry; either may be empty. */
export interface Head {
  readonly title: string;
  readonly excerpt: string;
}

/** The head of a record. Where someone's words were kept exactly, they come first. */
export function headOf(record: AnyRecord): Head {
  const words = wordsOf(record);
  return { title: titleOf(words), excerpt: excerptOf(words) };
}

function wordsOf(record: AnyRecord): { readonly title: string; readonly body: string } {
  switch (record.kind) {
    case 'entry': case 'rupture': case 'letter': case 'topic': case 'loop': case 'book': return record;
    case 'person': return { title: record.name, body: record.body };
    case 'touchstone': return { title: '', body: joined(record.words, record.body) };
    case 'feeling-and-fact': return { title: '', body: joined(record.says, record.body) };
    case 'round': return { title: '', body: joined(record.quote, record.body) };
    case 'then-and-now': return { title: '', body: joined(record.now?.quote ?? '', record.then?.quote ?? '', record.body) };
    case 'check-in': case 'reaching': case 'session': case 'ending': case 'too-much': return { title: '', body: record.body };
    default: return unreachable(record);
  }
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join('\n\n');
}
