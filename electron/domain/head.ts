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
    case 'entry': case 'rupture': case 'letter': case 'topic': return record;
    case 'person': return { title: record.name, body: record.body };
    case 'touchstone': return { title: '', body: [record.words, record.body].filter((text) => text.trim() !== '').join('\n\n') };
    case 'check-in': case 'reaching': case 'session': return { title: '', body: record.body };
    default: return unreachable(record);
  }
}
