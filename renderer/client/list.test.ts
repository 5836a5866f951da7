import { beforeEach, expect, it, vi } from 'vitest';
import type { RequestName } from '../../electron/contract';
import type { Id } from '../../electron/domain/id';
import { listOf } from '../../electron/domain/list';
import { isListable, type AnyRecord } from '../../electron/domain/record';
import { fail, ok } from '../../electron/domain/result';
import { summaryOf } from '../../electron/domain/summary';
import { made } from '../../electron/domain/testing/records';
import { addRecord, takeBack } from './changing';
import { bringToList, endOfList, takeFromList } from './list';
import { allRecords, startRecords } from './records';

const saved = new Map<string, AnyRecord>();

function answer(name: RequestName, input: { readonly record: AnyRecord; readonly id: string } | undefined) {
  const record = saved.get(input?.id ?? '');
  if (name === 'records.list') return ok([...saved.values()].map((one) => summaryOf(one)));
  if (name === 'records.get') return record ? ok({ record, revision: 'r', others: [] }) : fail({ kind: 'not-found' });
  if (name !== 'records.save' || !input) return ok(null);
  saved.set(input.record.id, input.record);
  return ok({ revision: 'r', summary: summaryOf(input.record) });
}

const topics = ['a', 'b', 'c', 'd'].map((title) => made('topic', { title }));
const titles = () => listOf([...saved.values()].filter(isListable)).map((record) => 'title' in record && record.title).join('');
const idOf = (title: string): Id => topics.find((topic) => topic.title === title)?.id ?? '' as Id;
const known = (title: string) => {
  const record = saved.get(idOf(title));
  if (!record || !isListable(record)) throw new Error('it is there');
  return record;
};

beforeEach(async () => {
  saved.clear();
  vi.stubGlobal('window', { holdfast: { request: (...given: Parameters<typeof answer>) => Promise.resolve(answer(...given)), listen: () => () => undefined } });
  startRecords();
  await vi.waitFor(() => { expect(allRecords()).toEqual([]); });
  for (const topic of topics) await addRecord({ ...topic, listed: endOfList(topic) });
});

it('puts what is new at the end', () => {
  expect(titles()).toBe('abcd');
});

it('puts it behind what is still on its way there', async () => {
  const [one, other] = [made('topic', { title: 'e' }), made('topic', { title: 'f' })];
  const first = { ...one, listed: endOfList(one) };
  const second = { ...other, listed: endOfList(other, first) };
  await Promise.all([addRecord(second), addRecord(first)]);
  expect(titles()).toBe('abcdef');
});

it('moves again and again without waiting, and every move counts', async () => {
  const moves = [bringToList(known('d'), 0), bringToList(known('a'), 3), bringToList(known('b'), 0)];
  await Promise.all(moves);
  expect(titles()).toBe('bdca');
});

it('takes a move back', async () => {
  const moved = await bringToList(known('d'), 0);
  expect(titles()).toBe('dabc');
  if (!moved.ok) throw new Error('it was moved');
  for (const change of moved.value.toReversed()) await takeBack(change);
  expect(titles()).toBe('abcd');
});

it('takes one off, and puts it back where it was', async () => {
  const taken = await takeFromList(known('b'));
  expect(titles()).toBe('acd');
  if (!taken.ok || !taken.value) throw new Error('it was taken off');
  await takeBack(taken.value);
  expect(titles()).toBe('abcd');
});

it('says why where a record is no longer there', async () => {
  const record = known('b');
  saved.delete(record.id);
  expect(await bringToList(record, 0)).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
  await bringToList(known('d'), 0);
  expect(titles()).toBe('dac');
});
