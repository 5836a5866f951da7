import { beforeEach, expect, it, vi } from 'vitest';
import type { WindowEvent } from '../../electron/contract/event';
import type { RecordSummary } from '../../electron/domain/records/summary';
import { newId } from '../../electron/domain/id';
import { momentAt } from '../../electron/domain/time/moment';
import { ok } from '../../electron/domain/result';

const of = (day: number, title = `Day ${day}`): RecordSummary => ({
  kind: 'entry',
  id: newId(),
  at: momentAt(Date.UTC(2026, 10, day), 'UTC'),
  title,
  excerpt: '',
  people: [],
  about: [],
  tags: [],
  feelings: [],
  conflicted: false,
});

/** A window whose keeper has some entries; a new store each time. */
async function start(present: readonly RecordSummary[]) {
  const listeners = new Set<(event: WindowEvent) => void>();
  vi.stubGlobal('window', {
    holdfast: {
      request: () => Promise.resolve(ok(present)),
      listen: (listener: (event: WindowEvent) => void) => listeners.add(listener),
    },
  });
  vi.resetModules();
  const { allRecords, startRecords, takeSaved } = await import('./records');
  startRecords();
  const tell = (event: WindowEvent) => {
    for (const listener of listeners) listener(event);
  };
  await Promise.resolve();
  return { titles: () => allRecords()?.map(({ title }) => title), takeSaved, tell };
}

beforeEach(() => {
  vi.unstubAllGlobals();
});

it('has what the keeper has', async () => {
  const { titles } = await start([of(3), of(2), of(1)]);
  expect(titles()).toEqual(['Day 3', 'Day 2', 'Day 1']);
});

it('follows what is added, changed and removed, newest first', async () => {
  const [third, first] = [of(3), of(1)];
  const { titles, tell } = await start([third, first]);
  tell({ event: 'records', changed: [of(2), { ...first, at: of(4).at }], removed: [] });
  expect(titles()).toEqual(['Day 1', 'Day 3', 'Day 2']);
  tell({ event: 'records', changed: [], removed: [third.id] });
  expect(titles()).toEqual(['Day 1', 'Day 2']);
});

it('takes over what was saved here, but no new entry without words', async () => {
  const first = of(1);
  const { titles, takeSaved } = await start([first]);
  takeSaved(of(2));
  takeSaved(of(3, ''));
  expect(titles()).toEqual(['Day 2', 'Day 1']);
  takeSaved({ ...first, title: '' });
  expect(titles()).toEqual(['Day 2', '']);
});
