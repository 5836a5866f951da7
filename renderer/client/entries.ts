import type { EntrySummary } from '../../electron/domain/entry';
import type { Id } from '../../electron/domain/id';
import { epochOf } from '../../electron/domain/moment';
import { on, request } from './bridge';
import { store } from './store';

const entries = store<readonly EntrySummary[] | undefined>(undefined);

/** What the journal holds, newest first; undefined until it is known. */
export const useEntries = entries.use;
export const allEntries = entries.get;

/** Follows the journal's entries: asked for when it opens, then told what changes. */
export function startEntries(): void {
  on('entries', ({ changed, removed }) => { take(changed, removed); });
  on('journal', ({ state }) => { if (state.state === 'open') void ask(); });
  void ask();
}

/** Lets go of them. */
export function forgetEntries(): void {
  entries.set(undefined);
}

/** Takes over what a save answered. What has no words is on the list only if it was there before. */
export function takeSaved(summary: EntrySummary): void {
  const known = entries.get()?.find(({ id }) => id === summary.id);
  if (known ? !sameSummary(known, summary) : hasWords(summary)) take([summary], []);
}

function take(changed: readonly EntrySummary[], removed: readonly Id[]): void {
  const known = entries.get();
  if (!known) return;
  const gone = new Set([...removed, ...changed.map((entry) => entry.id)]);
  entries.set(changed.reduce(insert, known.filter((entry) => !gone.has(entry.id))));
}

function sameSummary(one: EntrySummary, other: EntrySummary): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function hasWords({ title, people, tags, feelings }: EntrySummary): boolean {
  return title !== '' || people.length + tags.length + feelings.length > 0;
}

async function ask(): Promise<void> {
  const answer = await request('entries.list');
  if (answer.ok) entries.set(answer.value);
}

/** Puts an entry where it belongs, by halves: reading a moment is slow beside the rest. */
function insert(all: readonly EntrySummary[], entry: EntrySummary): readonly EntrySummary[] {
  const epoch = epochOf(entry.at);
  let from = 0;
  let to = all.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = all[middle];
    if (there && epochOf(there.at) > epoch) from = middle + 1;
    else to = middle;
  }
  return all.toSpliced(from, 0, entry);
}
