import { beforeEach, expect, it } from 'vitest';
import { blankRecord } from '../../electron/domain/records/blank';
import { newId, type Id } from '../../electron/domain/id';
import { momentAt } from '../../electron/domain/time/moment';
import type { AnyRecord } from '../../electron/domain/records/record';
import { fail, ok, type Result } from '../../electron/domain/result';
import { letRuptureGo } from '../../electron/domain/therapy/rupture';
import { must, save, type Running } from '../../electron/journal/testing/runningJournal';
import { addRecord, carryOut, changeRecord, changeRecords } from './changing';
import { openKeeper } from './testing/keeper';
import { beginWriting, openWriting, showWriting } from './writings';

const NOW = momentAt(Date.UTC(2026, 10, 22), 'UTC');
let journal: Running;

const rupture = () => ({ ...blankRecord('rupture', newId(), NOW), title: 'The joke' });
const saved = async (id: Id) => must(await journal.handlers['records.get']({ id })).record;
const kept = async <Record extends AnyRecord>(record: Record): Promise<Record> => {
  await save(journal, record);
  return record;
};
const value = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error('it was done');
  return result.value;
};

beforeEach(async () => {
  journal = await openKeeper();
});

it('changes a record that is on no page, and takes it back', async () => {
  const record = await kept(rupture());
  const inverse = value(await changeRecord(record, (present) => letRuptureGo(present, NOW)));
  expect(await saved(record.id)).toMatchObject({ state: { kind: 'let-go' } });
  const again = value(await carryOut(inverse));
  expect(await saved(record.id)).toEqual(record);
  value(await carryOut(again));
  expect(await saved(record.id)).toMatchObject({ state: { kind: 'let-go' } });
});

it('takes back only what it changed', async () => {
  const record = await kept(rupture());
  const inverse = value(await changeRecord(record, (present) => letRuptureGo(present, NOW)));
  value(await changeRecord(record, (present) => ({ ...present, landed: 'Cold.' })));
  value(await carryOut(inverse));
  expect(await saved(record.id)).toEqual({ ...record, landed: 'Cold.' });
});

it('changes a record through its page, and keeps what is being written there before, meanwhile and after', async () => {
  const writing = beginWriting(rupture());
  const leave = showWriting(writing);
  writing.change({ body: 'He joked.' });
  const changing = changeRecord({ id: writing.id, kind: 'rupture' }, (present) => ({ ...present, urgency: 3 }));
  await writing.autosave.flush();
  writing.change({ body: 'He joked. I' });
  value(await changing);
  expect(writing.record.get()).toMatchObject({ body: 'He joked. I', urgency: 3 });
  writing.change({ body: 'He joked. I laughed.' });
  expect(await writing.autosave.flush()).toBe(true);
  expect(must(await journal.handlers['records.get']({ id: writing.id }))).toMatchObject({
    record: { body: 'He joked. I laughed.', urgency: 3 },
    others: [],
  });
  expect(writing.outside.get()).toBeUndefined();
  leave();
});

it('works out anew what builds on what somebody else has changed', async () => {
  const record = await kept(rupture());
  const writing = value(await openWriting(record.id));
  const leave = showWriting(writing);
  const { revision } = must(await journal.handlers['records.get']({ id: record.id }));
  await journal.handlers['records.save']({ record: { ...record, landed: 'Elsewhere.' }, base: revision });
  value(await changeRecord(record, (present) => ({ ...present, urgency: 2 })));
  expect(await saved(record.id)).toEqual({ ...record, landed: 'Elsewhere.', urgency: 2 });
  leave();
});

it('changes nothing where there is nothing to change, and nothing of another kind', async () => {
  const record = await kept(rupture());
  expect(await changeRecord(record, () => undefined)).toEqual(ok([]));
  expect(await changeRecord({ id: record.id, kind: 'letter' }, (present) => ({ ...present, title: 'No' }))).toEqual(
    fail({ kind: 'not-found' }),
  );
  expect(await changeRecord({ id: newId(), kind: 'letter' }, (present) => present)).toEqual(
    fail({ kind: 'not-found' }),
  );
  expect(await saved(record.id)).toEqual(record);
});

it('makes all of several changes or none', async () => {
  const [one, other] = [await kept(rupture()), await kept(rupture())];
  const answer = await changeRecords([one.id, other.id], (there) =>
    there.map(({ record }) => ({
      ...record.get(),
      ...(record.get().id === other.id ? { at: '0' as AnyRecord['at'] } : { body: 'changed' }),
    })),
  );
  expect(answer).toMatchObject({ ok: false });
  expect(await saved(one.id)).toEqual(one);
});

it('adds a record, and takes it away again', async () => {
  const record = rupture();
  const inverse = value(await addRecord(record));
  expect(await saved(record.id)).toEqual(record);
  value(await carryOut(inverse));
  expect(await journal.handlers['records.get']({ id: record.id })).toEqual(fail({ kind: 'not-found' }));
});
