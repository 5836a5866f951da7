import type { Id } from '../../electron/domain/id';
import { epochOf } from '../../electron/domain/time/moment';
import { ofKind, type Kind, type RecordOf } from '../../electron/domain/records/record';
import { isBlank } from '../../electron/domain/records/blank';
import { isPage, type RecordSummary, type WholeRecord } from '../../electron/domain/records/summary';
import { on, request } from './bridge';
import { store } from './store';

const records = store<readonly RecordSummary[] | undefined>(undefined);
/** What was taken from the list last: the same list gives the same answer, and the same records the same array. */
let taken: Taken = { from: undefined, wholes: [], byKind: new Map() };

interface Taken {
  readonly from: readonly RecordSummary[] | undefined;
  readonly wholes: readonly WholeRecord[];
  readonly byKind: Map<Kind, readonly WholeRecord[]>;
}

/** What the journal holds, newest first; undefined until it is known. */
export const useRecords = records.use;
export const allRecords = records.get;

/** Every record but the entries, newest first. */
export function allWholes(): readonly WholeRecord[] {
  const from = records.get();
  if (taken.from !== from) {
    const wholes = from?.flatMap(({ whole }) => whole ?? []) ?? [];
    const before = taken.byKind;
    taken = { from, wholes: same(wholes, taken.wholes) ? taken.wholes : wholes, byKind: new Map() };
    for (const [kind, list] of before) {
      const now = ofKind(kind, wholes) as readonly WholeRecord[];
      taken.byKind.set(kind, same(now, list) ? list : now);
    }
  }
  return taken.wholes;
}

/** Every record but the entries, as a hook. */
export function useWholes(): readonly WholeRecord[] {
  return records.useOf(allWholes);
}

/** The records of one kind, newest first. */
export function allOfKind<K extends WholeRecord['kind']>(kind: K): readonly RecordOf<K>[] {
  const wholes = allWholes();
  const list = taken.byKind.get(kind) ?? (ofKind<Kind>(kind, wholes) as readonly WholeRecord[]);
  taken.byKind.set(kind, list);
  return list as readonly RecordOf<K>[];
}

/** The records of one kind, as a hook. */
export function useKind<K extends WholeRecord['kind']>(kind: K): readonly RecordOf<K>[] {
  return records.useOf(() => allOfKind(kind));
}

/** Whether there is a page that somebody wrote, from which something can be chosen. */
export function useHasPages(): boolean {
  return records.useOf((all) => all?.some(isPage) === true);
}

/** What a list shows of a record; undefined where it is not there. */
export function useSummary(id: Id | undefined): RecordSummary | undefined {
  return records.useOf((all) => (id === undefined ? undefined : all?.find((record) => record.id === id)));
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** Follows the journal's records: asked for when it opens, then told what changes. */
export function startRecords(): void {
  on('records', ({ changed, removed }) => {
    take(changed, removed);
  });
  on('journal', ({ state }) => {
    if (state.state === 'open') void ask();
  });
  void ask();
}

/** Takes over what a save answered. What has no words is on the list only if it was there before. */
export function takeSaved(summary: RecordSummary): void {
  const known = records.get()?.find(({ id }) => id === summary.id);
  if (known ? !sameSummary(known, summary) : hasWords(summary)) take([summary], []);
}

function take(changed: readonly RecordSummary[], removed: readonly Id[]): void {
  const known = records.get();
  if (!known) return;
  const gone = new Set([...removed, ...changed.map((record) => record.id)]);
  records.set(
    changed.reduce(
      insert,
      known.filter((record) => !gone.has(record.id)),
    ),
  );
}

function sameSummary(one: RecordSummary, other: RecordSummary): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function hasWords({ title, people, tags, feelings, whole }: RecordSummary): boolean {
  return whole ? !isBlank(whole) : title !== '' || people.length + tags.length + feelings.length > 0;
}

async function ask(): Promise<void> {
  const answer = await request('records.list');
  if (answer.ok) records.set(answer.value);
}

/** Puts a record where it belongs, by halves: reading a moment is slow beside the rest. */
function insert(all: readonly RecordSummary[], record: RecordSummary): readonly RecordSummary[] {
  const epoch = epochOf(record.at);
  let from = 0;
  let to = all.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = all[middle];
    if (there && epochOf(there.at) > epoch) from = middle + 1;
    else to = middle;
  }
  return all.toSpliced(from, 0, record);
}
