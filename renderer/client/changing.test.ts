import { beforeEach, expect, it, vi } from 'vitest';
import type { RequestName } from '../../electron/contract';
import type { Failure } from '../../electron/contract/failure';
import { blankRecord } from '../../electron/domain/blank';
import { newId } from '../../electron/domain/id';
import { momentAt } from '../../electron/domain/moment';
import type { AnyRecord } from '../../electron/domain/record';
import { fail, ok } from '../../electron/domain/result';
import { letRuptureGo } from '../../electron/domain/rupture';
import { summaryOf } from '../../electron/domain/summary';
import { addRecord, changeRecord, takeBack } from './changing';
import { beginWriting, showWriting } from './writings';

const NOW = momentAt(Date.UTC(2026, 10, 22), 'UTC');
let failure: Failure | undefined;
const saved = new Map<string, AnyRecord>();

function answer(name: RequestName, input: { readonly record: AnyRecord; readonly id: string }) {
  if (name === 'records.get') {
    const record = saved.get(input.id);
    return record ? ok({ record, revision: 'r', others: [] }) : fail({ kind: 'not-found' });
  }
  if (name !== 'records.save') return ok(null);
  if (failure) return fail(failure);
  saved.set(input.record.id, input.record);
  return ok({ revision: 'r', summary: summaryOf(input.record) });
}

const rupture = () => ({ ...blankRecord('rupture', newId(), NOW), title: 'The joke' });
const kept = <Record extends AnyRecord>(record: Record): Record => {
  saved.set(record.id, record);
  return record;
};

beforeEach(() => {
  failure = undefined;
  saved.clear();
  vi.stubGlobal('window', { holdfast: { request: (...given: Parameters<typeof answer>) => Promise.resolve(answer(...given)), listen: () => () => undefined } });
});

it('changes a record that is on no page, and takes it back', async () => {
  const record = kept(rupture());
  const changed = await changeRecord(record, (present) => letRuptureGo(present, NOW));
  expect(saved.get(record.id)).toMatchObject({ state: { kind: 'let-go' } });
  if (!changed.ok || !changed.value) throw new Error('it was changed');
  expect(await takeBack(changed.value)).toMatchObject({ ok: true });
  expect(saved.get(record.id)).toEqual(record);
});

it('takes back only what it changed', async () => {
  const record = kept(rupture());
  const changed = await changeRecord(record, (present) => letRuptureGo(present, NOW));
  if (!changed.ok || !changed.value) throw new Error('it was changed');
  await changeRecord(record, (present) => ({ ...present, landed: 'Cold.' }));
  await takeBack(changed.value);
  expect(saved.get(record.id)).toEqual({ ...record, landed: 'Cold.' });
});

it('changes a record through its page, and keeps what is being written there', async () => {
  const writing = beginWriting(rupture());
  const leave = showWriting(writing);
  writing.change({ body: 'He joked.' });
  await changeRecord({ id: writing.id, kind: 'rupture' }, (present) => ({ ...present, urgency: 3 }));
  expect(writing.record.get()).toMatchObject({ body: 'He joked.', urgency: 3 });
  expect(saved.get(writing.id)).toMatchObject({ body: 'He joked.', urgency: 3 });
  leave();
});

it('changes nothing where there is nothing to change, and nothing of another kind', async () => {
  const record = kept(rupture());
  expect(await changeRecord(record, () => undefined)).toEqual(ok(undefined));
  expect(await changeRecord({ id: record.id, kind: 'letter' }, (present) => ({ ...present, title: 'No' }))).toEqual(fail({ kind: 'not-found' }));
  expect(await changeRecord({ id: newId(), kind: 'letter' }, (present) => present)).toEqual(fail({ kind: 'not-found' }));
  expect(saved.get(record.id)).toBe(record);
});

it('says why something could not be kept', async () => {
  failure = { kind: 'disk-full' };
  expect(await addRecord(rupture())).toEqual(fail({ kind: 'disk-full' }));
  const record = kept(rupture());
  expect(await changeRecord(record, (present) => ({ ...present, title: 'Other' }))).toEqual(fail({ kind: 'disk-full' }));
});
