import { epochOfStamp, stampOf } from './paths';

/** The name of an earlier version's file, `STAMP-2+1.markmark`, as it is understood. */
export interface VersionName {
  readonly name: string;
  /** When it was kept, by the clock of the computer that kept it, milliseconds since 1970. */
  readonly time: number;
  /** Which it is of those kept in the same second, from 1. */
  readonly number: number;
  /**
   * How often the clock had been set back to before an earlier version: all of a row come after all of the rows before.
   */
  readonly row: number;
  /**
   * Of the computer that kept it as a step of what was written there, and may remove it with age; a version without one
   * stays.
   */
  readonly mark: string | undefined;
}

const MARK = /^[a-z2-7]{8}$/;
const NAME = /^(\d{8}T\d{6}Z)(?:-([1-9]\d{0,8}))?(?:\+([1-9]\d{0,8}))?(?:\.([a-z2-7]{8}))?$/;

/** Whether a text has the form of a computer's mark. */
export function isMark(text: string): boolean {
  return MARK.test(text);
}

/** What a name says; undefined where it is none of a version. */
export function readVersionName(name: string): VersionName | undefined {
  const [, stamp = '', number = '1', row = '0', mark] = NAME.exec(name) ?? [];
  const time = epochOfStamp(stamp);
  return time === undefined ? undefined : { name, time, number: Number(number), row: Number(row), mark };
}

/** For sorting: newest first, whatever the clocks said. */
export function laterFirst(one: VersionName, other: VersionName): number {
  return other.row - one.row || other.time - one.time || other.number - one.number || (one.name < other.name ? 1 : -1);
}

/** The name of a version that is kept now and comes after all others. `others`: newest first. */
export function nextVersionName(now: number, others: readonly VersionName[], mark: string | undefined): string {
  const stamp = stampOf(now);
  const time = epochOfStamp(stamp) ?? 0;
  const [newest] = others;
  const row = newest && time < newest.time ? newest.row + 1 : (newest?.row ?? 0);
  const number =
    1 + Math.max(0, ...others.filter((other) => other.row === row && other.time === time).map((other) => other.number));
  return versionName(stamp, number, row, mark);
}

/** The name under which a version stays, beside those that are there. */
export function stayingName({ name, row, number }: VersionName, others: readonly VersionName[]): string {
  const stamp = name.slice(0, 16);
  const bare = versionName(stamp, number, row, undefined);
  return others.some((other) => other.name === bare)
    ? nextVersionName(epochOfStamp(stamp) ?? 0, others, undefined)
    : bare;
}

function versionName(stamp: string, number: number, row: number, mark: string | undefined): string {
  return `${stamp}${number > 1 ? `-${number}` : ''}${row > 0 ? `+${row}` : ''}${mark === undefined ? '' : `.${mark}`}`;
}
