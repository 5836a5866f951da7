import { blankRecord } from '../../domain/records/blank';
import type { Book } from '../../domain/kinds/book';
import { newId, type Id } from '../../domain/id';
import type { Telling } from '../telling';

/**
 * What stays of the time with K, made once her answer had come. `stones` and `letters`: hers, in the order in which
 * they were lived.
 */
export function book({ when, person, entry }: Telling, stones: readonly Id[], letters: readonly Id[]): Book {
  const entries = [
    'The fourth floor',
    'Half past five',
    'On the top step',
    'What there was',
    'The last hour',
    'Her answer',
  ].map((title) => entry(title).id);
  return {
    ...blankRecord('book', newId(), when(345, '19:00')),
    person,
    title: 'What stays',
    dedication: 'For K, who will not read it, and need not.',
    parts: 'kinds',
    pieces: [...stones, ...letters, ...entries],
    body: 'There were eighty-nine Tuesdays. I have not put all of them in.\n\nWhat is here is what I would take down ninety-two stairs if I had one hand free: what she said in her own words, what I wrote to her, and a few days as they were. It is in the order in which it happened. The bad weeks are missing. I know where they are.',
  };
}
