import { expect, it } from 'vitest';
import { fail } from '../domain/result';
import { memoryStore } from '../storage/memory';
import { must, NOON } from './testing/runningJournal';
import { writeSample } from './sampleFiles';

it('writes one file for each record', async () => {
  const store = memoryStore();
  must(await writeSample(store, NOON));
  expect(must(await store.list('records')).length).toBeGreaterThan(500);
});

it('ends where the disk is full', async () => {
  const store = memoryStore();
  let left = 100;
  const write: typeof store.write = (path, bytes) =>
    left-- > 0 ? store.write(path, bytes) : Promise.resolve(fail({ kind: 'disk-full' }));
  expect(await writeSample({ ...store, write }, NOON)).toEqual({ ok: false, failure: { kind: 'disk-full' } });
  expect(must(await store.list('records'))).toHaveLength(100);
});
