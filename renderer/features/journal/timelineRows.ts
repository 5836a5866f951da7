import type { RecordSummary } from '../../../electron/domain/records/summary';
import { fold } from '../../../electron/domain/text/fold';
import { dayOf, type Day } from '../../../electron/domain/time/moment';
import { isOfADay } from '../../../electron/domain/records/record';
import type { MonthOfRecords } from './months';

/** Where a row of the list stands; lengths in rem, from the top of the list. */
export interface RowPosition {
  readonly record: RecordSummary;
  readonly top: number;
  readonly height: number;
  /** Of all rows, from 1. */
  readonly position: number;
  /** Whether further check-ins of its day are folded into it. */
  readonly hasMore: boolean;
}

export interface MonthRows {
  readonly month: MonthOfRecords;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly RowPosition[];
}

/** The heights that journal.css gives to a heading and to the parts of a row. */
export const HEADING = 2.1875;
const BARE = 4;
const QUIET = 2.25;
const EXCERPT = 2.625;
const CHIPS = 1.5625;
/** So many characters of a title fit in one line, if they are not wide. */
const ONE_LINE = 30;
/** Rows that a page up or down goes on. */
const PAGE = 5;

/** The records that stand in the timeline: those that belong to a day. */
export function onTimeline(records: readonly RecordSummary[]): readonly RecordSummary[] {
  return records.filter(({ kind }) => isOfADay(kind));
}

/**
 * The first words of a record as its row shows them, the first line as a headline and further ones as they come. Where
 * the title is the beginning of a text, cut between words, the text goes straight on, so that no word is in neither.
 */
export function wordsOfRow(title: string, excerpt: string): string {
  if (excerpt === '') return title;
  const cut = /^(.{30,}?)\s*…$/su.exec(title)?.[1];
  return cut === undefined ? `${title}\n${excerpt}` : `${cut} ${excerpt}`;
}

/** Whether it is one quiet line: a check-in, unless there are two versions of it to choose from. */
export function isQuiet({ kind, conflicted }: RecordSummary): boolean {
  return kind === 'check-in' && !conflicted;
}

/**
 * Places all rows one under the other. What a row shows decides its height, so that none has to be measured. The
 * check-ins of a day are one row, that of the first of them, but on the day that is `unfolded`.
 */
export function layOut(months: readonly MonthOfRecords[], unfolded?: Day): readonly MonthRows[] {
  let bottom = 0;
  let position = 0;
  return months.map((month) => {
    const top = bottom;
    bottom += HEADING;
    const rows = folded(month.records, unfolded).map(({ record, hasMore }): RowPosition => {
      const row = { record, hasMore, top: bottom, height: heightOf(record), position: (position += 1) };
      bottom += row.height;
      return row;
    });
    return { month, top, bottom, rows };
  });
}

function folded(
  records: readonly RecordSummary[],
  unfolded: Day | undefined,
): readonly Pick<RowPosition, 'record' | 'hasMore'>[] {
  const counts = new Map<Day, number>();
  for (const record of records) {
    const day = dayOf(record.at);
    if (isQuiet(record) && day !== unfolded) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const seen = new Set<Day>();
  return records.flatMap((record) => {
    const day = dayOf(record.at);
    if (!isQuiet(record) || !counts.has(day)) return [{ record, hasMore: false }];
    if (seen.has(day)) return [];
    seen.add(day);
    return [{ record, hasMore: (counts.get(day) ?? 0) > 1 }];
  });
}

/** What stands between two heights, with the headings of its months. `also`: a row that is there wherever it stands. */
export function rowsBetween(
  months: readonly MonthRows[],
  from: number,
  to: number,
  also?: RowPosition,
): readonly MonthRows[] {
  const isWanted = (top: number, bottom: number) =>
    (bottom > from && top < to) || (also !== undefined && bottom > also.top && top <= also.top);
  return months
    .filter(({ top, bottom }) => isWanted(top, bottom))
    .map((month) => ({ ...month, rows: month.rows.filter(({ top, height }) => isWanted(top, top + height)) }));
}

/** The place that a key goes to from another one; undefined for a key that goes nowhere. */
export function goalOf(key: string, at: number, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + PAGE, last);
    case 'PageUp':
      return Math.max(at - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/**
 * The place of the next record whose title begins with what was typed; one letter again and again goes through all that
 * begin with it. Undefined where none does.
 */
export function goalOfTyped(
  typed: string,
  at: number,
  records: readonly Pick<RecordSummary, 'title'>[],
): number | undefined {
  const sought = fold(new Set(typed).size === 1 ? typed.charAt(0) : typed);
  const from = sought.length > 1 ? at : at + 1;
  for (let step = 0; step < records.length; step += 1) {
    const place = (Math.max(from, 0) + step) % records.length;
    if (fold(records[place]?.title ?? '').startsWith(sought)) return place;
  }
  return undefined;
}

/** Whether a record has anything to show as a chip. */
export function hasChips({ kind, people, about, tags, feelings, conflicted }: RecordSummary): boolean {
  return kind !== 'entry' || conflicted || people.length + about.length + tags.length + feelings.length > 0;
}

/** Whether its words stand in one line. */
export function isShort({ title, excerpt }: RecordSummary): boolean {
  return excerpt === '' && title.length <= ONE_LINE;
}

function heightOf(record: RecordSummary): number {
  if (isQuiet(record)) return QUIET;
  return BARE + (isShort(record) ? 0 : EXCERPT) + (hasChips(record) ? CHIPS : 0);
}
