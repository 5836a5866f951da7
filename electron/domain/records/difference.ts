import type { AnyRecord } from './record';

/**
 * What makes one state of a record another one: the parts in which they differ, as they are in the second; of a list,
 * what came and what went.
 */
export interface Difference {
  readonly from: AnyRecord;
  readonly to: AnyRecord;
}

/** A record with a difference made to it. Parts of it that are the same in both states stay as they are. */
export function withDifference(present: AnyRecord, { from, to }: Difference): AnyRecord {
  const names = Object.keys({ ...from, ...to }).filter((name) => !isSame(valueOf(from, name), valueOf(to, name)));
  return {
    ...present,
    ...Object.fromEntries(
      names.map((name) => [name, withPart(valueOf(present, name), valueOf(from, name), valueOf(to, name))]),
    ),
  };
}

function withPart(present: unknown, from: unknown, to: unknown): unknown {
  if (!Array.isArray(present) || !Array.isArray(from) || !Array.isArray(to) || isSame(present, from)) return to;
  return withItems(present, from, to) ?? to;
}

/** A list with what came and without what went; undefined where one that went is no longer there as it was. */
function withItems(
  present: readonly unknown[],
  from: readonly unknown[],
  to: readonly unknown[],
): readonly unknown[] | undefined {
  const came = to.filter((item) => !has(from, item) && !has(present, item));
  const went = from.filter((item) => !has(to, item));
  if (!went.every((item) => has(present, item))) return undefined;
  const kept = present.filter((item) => !has(went, item));
  return came.reduce<readonly unknown[]>((list, item) => list.toSpliced(to.indexOf(item), 0, item), kept);
}

function has(list: readonly unknown[], item: unknown): boolean {
  return list.some((one) => isSame(one, item));
}

function valueOf(record: AnyRecord, name: string): unknown {
  return Reflect.get(record, name) as unknown;
}

/** Records are plain data. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
