import { beforeEach, expect, it, vi } from 'vitest';
import type { RequestName } from '../../electron/contract';
import type { Failure } from '../../electron/contract/failure';
import type { AnyRecord } from '../../electron/domain/records/record';
import { summaryOf } from '../../electron/domain/records/summary';
import { fail, ok } from '../../electron/domain/result';
import { flushAll } from './flush';
import { beginWriting, discard, openWriting, showWriting } from './writings';

/** A keeper that remembers what it was asked, and whose disk may be full. */
let asked: string[] = [];
let failure: Failure | undefined;
const saved = new Map<string, AnyRecord>();

function answer(name: RequestName, input: { readonly record: AnyRecord; readonly id: string }) {
  asked.push(name);
  if (name === 'records.get') {
    const record = saved.get(input.id);
    return record ? ok({ record, revision: 'r', others: [] }) : fail({ kind: 'not-found' });
  }
  if (name !== 'records.save') return ok(null);
  if (failure) return fail(failure);
  saved.set(input.record.id, input.record);
  return ok({ revision: 'r', summary: summaryOf(input.record) });
}

beforeEach(() => {
  asked = [];
  failure = undefined;
  vi.stubGlobal('window', {
    holdfast: {
      request: (...given: Parameters<typeof answer>) => Promise.resolve(answer(...given)),
      listen: () => undefined,
    },
  });
});

const settled = () =>
  vi.waitFor(() => {
    expect(asked.at(-1)).not.toBe('records.save');
  });

it('saves what is left, and ends the session on it', async () => {
  const writing = beginWriting();
  const leave = showWriting(writing);
  writing.change({ body: 'The lake' });
  leave();
  await settled();
  expect(asked).toEqual(['records.save', 'records.leave']);
  expect(saved.get(writing.id)?.body).toBe('The lake');
});

it('asks for nothing where nothing was written', async () => {
  showWriting(beginWriting())();
  await Promise.resolve();
  expect(asked).toEqual([]);
});

it('takes back an entry all of whose words were taken back', async () => {
  const writing = beginWriting();
  const leave = showWriting(writing);
  writing.change({ body: 'x' });
  await writing.autosave.flush();
  writing.change({ body: '' });
  leave();
  await settled();
  expect(asked).toEqual(['records.save', 'records.save', 'trash.put']);
});

it('keeps a text that cannot be saved while one is elsewhere', async () => {
  failure = { kind: 'disk-full' };
  const writing = beginWriting();
  const leave = showWriting(writing);
  writing.change({ body: 'Not lost' });
  leave();
  await writing.autosave.flush();
  const again = await openWriting(writing.id);
  expect(again.ok && again.value.record.get().body).toBe('Not lost');
  expect(await flushAll()).toBe(false);
  failure = undefined;
  expect(await flushAll()).toBe(true);
  expect(saved.get(writing.id)?.body).toBe('Not lost');
});

it('deletes nothing that is not saved', async () => {
  const writing = beginWriting();
  showWriting(writing);
  writing.change({ body: 'Words' });
  failure = { kind: 'folder-gone' };
  expect(await discard(writing.id)).toEqual(fail({ kind: 'folder-gone' }));
  failure = undefined;
  expect(await discard(writing.id)).toEqual(ok(null));
  expect(asked.slice(-2)).toEqual(['records.save', 'trash.put']);
});
