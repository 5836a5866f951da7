import { isListed } from '../domain/records/list';
import { ranksBetween } from '../domain/fields/rank';
import { isListable, type AnyRecord, type Kind } from '../domain/records/record';
import type { StoryClock } from './story';

/** What is on the list for the next session, in its order, and for how many days. */
const LIST: readonly (readonly [kind: Kind, title: string, ago: number])[] = [
  ['entry', 'The lake, and not checking', 0],
  ['letter', 'The long email', 2],
  ['topic', 'My mother’s visit', 30],
  ['rupture', 'The joke about invoices', 4],
];

/** A record with its place on the list, where it has one. */
export function withPlace(record: AnyRecord, when: StoryClock): AnyRecord {
  if (!isListable(record) || isListed(record) || !('title' in record)) return record;
  const place = LIST.findIndex(([kind, title]) => kind === record.kind && title === record.title);
  const [rank, [, , ago = 0] = []] = [ranksBetween(undefined, undefined, LIST.length)[place], LIST[place]];
  return rank === undefined ? record : { ...record, listed: { rank, at: when(ago, '08:00') } };
}
