import type { AnyRecord } from './record';

/** What makes one state of a record another one: the parts in which they differ, as they are in the second. */
export interface Difference {
  readonly from: AnyRecord;
  readonly to: AnyRecord;
}

/** A record with a difference made to it. Parts of it that are the same in both states stay as they are. */
export function withDifference(present: AnyRecord, { from, to }: Difference): AnyRecord {
  const names = Object.keys({ ...from, ...to }).filter((name) => !isSame(valueOf(from, name), valueOf(to, name)));
  return { ...present, ...Object.fromEntries(names.map((name) => [name, valueOf(to, name)])) };
}

function valueOf(record: AnyRecord, name: string): unknown {
  return Reflect.get(record, name) as unknown;
}

/** Records are plain data. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
