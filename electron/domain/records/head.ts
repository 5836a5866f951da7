import { excerptOf, titleOf } from './entry';
import { answerOf, valueIn } from '../fields/value';
import { fieldsOf, recordName, traitsOf, type AnyRecord } from './record';
import { TEXTS, writtenIn } from './texts';

/**
 * What a list shows of any record: its title and first words, plain text on one line each, as `titleOf` and `excerptOf`
 * of an entry; either may be empty.
 */
export interface Head {
  readonly title: string;
  readonly excerpt: string;
}

/** The head of a record. Where someone's words were kept exactly, they come first. */
export function headOf(record: AnyRecord): Head {
  const words = { title: recordName(record), body: wordsOf(record) };
  return { title: titleOf(words), excerpt: excerptOf(words) };
}

function wordsOf(record: AnyRecord): string {
  const { leads } = traitsOf(record.kind);
  if (!leads) return record.body;
  const fields = fieldsOf(record.kind);
  const foremost = leads.flatMap((name) =>
    fields[name] ? answerOf(TEXTS, fields[name], valueIn(record, name), name) : [],
  );
  return writtenIn([...foremost, record.body]).join('\n\n');
}
