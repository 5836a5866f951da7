import type { Entry } from '../kinds/entry';
import type { Feeling } from '../fields/feeling';
import { headOf, type Head } from './head';
import type { Id } from '../id';
import type { Listed } from '../fields/rank';
import type { Moment } from '../time/moment';
import { isListable, personsOf, type AnyRecord, type Kind } from './record';

/** A record that is kept whole wherever it is listed: any but an entry, of which there may be many and long ones. */
export type WholeRecord = Exclude<AnyRecord, Entry>;

const PAGES: ReadonlySet<Kind> = new Set(['entry', 'touchstone', 'rupture', 'letter', 'feeling-and-fact']);

/** What a list shows of a record. */
export interface RecordSummary extends Head {
  readonly kind: Kind;
  readonly id: Id;
  readonly at: Moment;
  /** Names on it of whom there is no record. */
  readonly people: readonly string[];
  /** The persons whose it is, or whom it is about. */
  readonly about: readonly Id[];
  readonly tags: readonly string[];
  readonly feelings: readonly Feeling[];
  readonly listed?: Listed | undefined;
  /** Whether a second version lies beside it that someone has to choose about. */
  readonly conflicted: boolean;
  readonly whole?: WholeRecord;
}

/**
 * Whether it is a page that somebody wrote, and counts as one. A person, a topic and a check-in are none, nor is a
 * session of which nothing was noted.
 */
export function isPage({ kind, title, excerpt }: Pick<RecordSummary, 'kind' | 'title' | 'excerpt'>): boolean {
  return PAGES.has(kind) || (kind === 'session' && title + excerpt !== '');
}

/** What a list shows of a record. `head`: of `headOf`, where it is known already. */
export function summaryOf(record: AnyRecord, conflicted = false, head: Head = headOf(record)): RecordSummary {
  const { kind, id, at } = record;
  const listed = isListable(record) ? record.listed : undefined;
  const { title, excerpt } = head;
  const about = personsOf(record);
  const common = { kind, id, at, title, excerpt, about, conflicted, ...(listed && { listed }) };
  if (record.kind === 'entry')
    return { ...common, people: record.people, tags: record.tags, feelings: record.feelings };
  return { ...common, people: [], tags: [], feelings: 'feelings' in record ? record.feelings : [], whole: record };
}
