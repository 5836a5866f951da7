import type { Id } from '../domain/id';
import type { Store } from '../storage/store';

/** The folder of all records. */
export const RECORDS = 'records';
export const TRASH = 'trash';
/** The folder of all earlier versions. */
export const HISTORY = 'history';

/** Where a record lies within the journal. */
export function recordPath(id: Id): string {
  return `${RECORDS}/${id.slice(0, 2)}/${id}.md`;
}

/** Whether a record lies in a folder as it lies in a plain journal. `files`: as they lie on the disk. */
export async function hasPlainRecord(files: Store): Promise<boolean> {
  const listed = await files.list(RECORDS);
  return listed.ok && listed.value.some(({ path }) => /^records\/([a-z2-7]{2})\/\1[a-z2-7]{24}\.md$/.test(path));
}

/** Where a second version of a record is put. `stamp`: of `stampOf`. */
export function conflictPath(id: Id, stamp: string): string {
  return `${RECORDS}/${id.slice(0, 2)}/${id}.conflict-${stamp}.md`;
}

/**
 * Whether a path is that of a second version of the record, in our naming or any sync tool's: its name begins with the
 * id and goes on otherwise.
 */
export function isCopyPath(path: string, id: Id): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    path !== recordPath(id) && name.startsWith(id) && name !== `${id}.md` && !/^[a-z2-7]/.test(name.slice(id.length))
  );
}

export function trashPath(id: Id): string {
  return `${TRASH}/${id}.md`;
}

/** The folder of a record's earlier versions. */
export function historyFolder(id: Id): string {
  return `${HISTORY}/${id.slice(0, 2)}/${id}`;
}

/** The first and the last moment that a name can hold; a clock may show any other. */
const FIRST = Date.UTC(1000, 0);
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59);

/** A moment in UTC to the second, as it stands in names: `20261122T204000Z`. */
export function stampOf(epochMilliseconds: number): string {
  return new Date(Math.min(Math.max(epochMilliseconds, FIRST), LAST))
    .toISOString()
    .replace(/\.\d+/, '')
    .replace(/[-:]/g, '');
}

/** Milliseconds since 1970 of a stamp; undefined where the text is none. */
export function epochOfStamp(stamp: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1);
  const epoch = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(epoch) ? undefined : epoch;
}

/** The stamp, or where it is taken the first with a number behind it that is free. */
export function freeStamp(stamp: string, isTaken: (stamp: string) => boolean): string {
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? stamp : `${stamp}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}
