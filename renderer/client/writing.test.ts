import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OtherVersion } from '../../electron/contract/records';
import { blankRecord } from '../../electron/domain/records/blank';
import type { Entry } from '../../electron/domain/kinds/entry';
import { newId } from '../../electron/domain/id';
import { momentAt } from '../../electron/domain/time/moment';
import type { AnyRecord } from '../../electron/domain/records/record';
import { fail, ok } from '../../electron/domain/result';
import { begunWriting, isOf, isUnwritten, openedWriting, type Ways } from './writing';

const at = momentAt(0, 'UTC');
const blank = blankRecord('entry', newId(), at);

/** A folder with one record in it, which others may change too. */
function folder(first: AnyRecord | undefined) {
  let present: AnyRecord | undefined = first;
  let others: readonly OtherVersion[] = [];
  let revision = 1;
  const ways: Ways = {
    get: () =>
      Promise.resolve(
        present ? ok({ record: present, revision: `r${revision}`, others }) : fail({ kind: 'not-found' }),
      ),
    save: (record, base) => {
      if (present && base !== `r${revision}`) {
        others = [{ file: 'beside.md', record, changed: at }];
        return Promise.resolve(fail({ kind: 'conflict' }));
      }
      present = record;
      revision += 1;
      return Promise.resolve(ok({ revision: `r${revision}` }));
    },
  };
  const outside = (entry: Entry | undefined) => {
    present = entry;
    revision += 1;
  };
  return { ways, outside, present: () => present, others: () => others };
}

async function open({ ways }: ReturnType<typeof folder>) {
  const got = await ways.get(blank.id);
  if (!got.ok) throw new Error(got.failure.kind);
  return openedWriting(got.value, ways);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('saves what is written on it', async () => {
  const disk = folder(undefined);
  const writing = begunWriting(blank, disk.ways);
  expect(writing.begun).toBe(true);
  await vi.advanceTimersByTimeAsync(3000);
  expect(disk.present()).toBeUndefined();
  writing.change({ body: 'The lake' });
  if (isOf('entry', writing)) writing.change({ people: ['M'] });
  await vi.advanceTimersByTimeAsync(500);
  expect(disk.present()).toEqual({ ...blank, body: 'The lake', people: ['M'] });
});

it('shows what was changed elsewhere', async () => {
  const disk = folder({ ...blank, body: 'Here' });
  const writing = await open(disk);
  disk.outside({ ...blank, body: 'There' });
  await writing.look();
  expect(writing.record.get().body).toBe('There');
  expect(writing.replaced.get()).toBe(1);
  expect(writing.outside.get()).toBe('changed');
  writing.change({ body: 'There, and here' });
  expect(writing.outside.get()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(500);
  expect(disk.present()?.body).toBe('There, and here');
});

it('says nothing where the text is the same', async () => {
  const disk = folder({ ...blank, body: 'Here' });
  const writing = await open(disk);
  disk.outside({ ...blank, body: 'Here' });
  await writing.look();
  expect(writing.outside.get()).toBeUndefined();
  expect(writing.replaced.get()).toBe(0);
});

it('keeps both where it was written on in two places', async () => {
  const disk = folder({ ...blank, body: 'Here' });
  const writing = await open(disk);
  writing.change({ body: 'Here, unsaved' });
  disk.outside({ ...blank, body: 'There' });
  await writing.look();
  expect(writing.record.get().body).toBe('Here, unsaved');
  expect(writing.replaced.get()).toBe(0);
  expect(writing.others.get().map(({ record }) => record.body)).toEqual(['Here, unsaved']);
  expect(disk.present()?.body).toBe('There');
});

it('keeps the text of an entry that is removed elsewhere, and saves it again when it is written on', async () => {
  const disk = folder({ ...blank, body: 'Here' });
  const writing = await open(disk);
  disk.outside(undefined);
  await writing.look();
  expect(writing.outside.get()).toBe('removed');
  expect(writing.record.get().body).toBe('Here');
  writing.change({});
  await vi.advanceTimersByTimeAsync(500);
  expect(disk.present()?.body).toBe('Here');
});

it.each([
  [{}, true],
  [{ body: ' \n' }, true],
  [{ body: 'a' }, false],
  [{ title: 'a' }, false],
  [{ tags: ['a'] }, false],
  [{ feelings: [{ name: 'uneasy', strength: 4 }] }, false],
])('%o is empty: %s', (part, empty) => {
  expect(isUnwritten(begunWriting({ ...blank, ...part }))).toBe(empty);
});
