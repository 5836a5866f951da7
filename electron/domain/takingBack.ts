import type { AnyRecord } from './record';

/** A record before and after a change. */
export interface Changed<R extends AnyRecord = AnyRecord> {
  readonly before: R;
  readonly after: R;
}

/** A record as it would be without a change; what was changed since in other parts of it stays. */
export function takenBack(present: AnyRecord, { before, after }: Changed): AnyRecord {
  const names = Object.keys({ ...after, ...before });
  const former = names.filter((name) => !isSame(Reflect.get(before, name), Reflect.get(after, name)));
  return { ...present, ...Object.fromEntries(former.map((name) => [name, Reflect.get(before, name) as unknown])) };
}

/** Records are plain data. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
