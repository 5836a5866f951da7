import { beforeEach, expect, it, vi } from 'vitest';
import type { Id } from '../../../electron/domain/id';
import { listOf } from '../../../electron/domain/records/list';
import { made } from '../../../electron/domain/testing/records';
import { must, type Running } from '../../../electron/journal/testing/runningJournal';
import { addRecord, carryOut } from '../../client/changing';
import { bringToList, endOfList, takeFromList } from './list';
import { allRecords, startRecords } from '../../client/records';
import { openKeeper } from '../../client/testing/keeper';

let journal: Running;

const topics = ['a', 'b', 'c', 'd'].map((title) => made('topic', { title }));
const titles = async () =>
  listOf(must(await journal.handlers['records.list'](undefined)))
    .map((record) => record.title)
    .join('');
const idOf = (title: string): Id => topics.find((topic) => topic.title === title)?.id ?? ('' as Id);
const known = (title: string) => {
  const record = allRecords()?.find(({ id }) => id === idOf(title));
  if (!record) throw new Error('it is there');
  return record;
};

beforeEach(async () => {
  journal = await openKeeper();
  startRecords();
  await vi.waitFor(() => {
    expect(allRecords()).toEqual([]);
  });
  for (const topic of topics) await addRecord({ ...topic, listed: endOfList(topic) });
});

it('puts what is new at the end', async () => {
  expect(await titles()).toBe('abcd');
});

it('puts it behind what is still on its way there', async () => {
  const [one, other] = [made('topic', { title: 'e' }), made('topic', { title: 'f' })];
  const first = { ...one, listed: endOfList(one) };
  const second = { ...other, listed: endOfList(other, first) };
  await Promise.all([addRecord(second), addRecord(first)]);
  expect(await titles()).toBe('abcdef');
});

it('moves again and again without waiting, and every move counts', async () => {
  const moves = [bringToList(known('d'), 0), bringToList(known('a'), 3), bringToList(known('b'), 0)];
  await Promise.all(moves);
  expect(await titles()).toBe('bdca');
});

it('takes a move back', async () => {
  const moved = await bringToList(known('d'), 0);
  expect(await titles()).toBe('dabc');
  if (!moved.ok) throw new Error('it was moved');
  await carryOut(moved.value);
  expect(await titles()).toBe('abcd');
});

it('takes one off, and puts it back where it was', async () => {
  const taken = await takeFromList(known('b'));
  expect(await titles()).toBe('acd');
  if (!taken.ok) throw new Error('it was taken off');
  await carryOut(taken.value);
  expect(await titles()).toBe('abcd');
});

it('says why where a record is no longer there', async () => {
  const record = known('b');
  must(await journal.handlers['trash.put']({ id: record.id }));
  expect(await bringToList(record, 0)).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
  await bringToList(known('d'), 0);
  expect(await titles()).toBe('dac');
});
