import { beforeEach, expect, it } from 'vitest';
import { blankRecord } from '../../electron/domain/records/blank';
import { newId } from '../../electron/domain/id';
import { momentAt } from '../../electron/domain/time/moment';
import { ok } from '../../electron/domain/result';
import { must, save, type Running } from '../../electron/journal/testing/runningJournal';
import { changeRecord } from './changing';
import { openKeeper } from './testing/keeper';
import { noteDone, redo, undo } from './undo';

const topic = { ...blankRecord('topic', newId(), momentAt(Date.UTC(2026, 10, 22), 'UTC')), title: 'a' };
let journal: Running;

beforeEach(async () => {
  journal = await openKeeper();
  // What an earlier test has left is of a journal that is gone.
  for (let left = await undo(); !left.ok || left.value; left = await undo());
  await save(journal, topic);
  for (const title of ['b', 'c']) {
    const answer = await changeRecord(topic, (present) => ({ ...present, title }));
    if (answer.ok) noteDone({ deed: 'list', inverse: answer.value });
  }
});

const title = async () => {
  const { record } = must(await journal.handlers['records.get']({ id: topic.id }));
  return record.kind === 'topic' ? record.title : '';
};

it('goes back step by step, and forward again, as far as there is something', async () => {
  expect(await title()).toBe('c');
  await undo();
  expect(await title()).toBe('b');
  await undo();
  expect(await title()).toBe('a');
  expect(await undo()).toEqual(ok(undefined));
  await redo();
  await redo();
  expect(await title()).toBe('c');
  expect(await redo()).toEqual(ok(undefined));
});

it('has nothing to do again once something else was done', async () => {
  await undo();
  const answer = await changeRecord(topic, (present) => ({ ...present, title: 'd' }));
  if (answer.ok) noteDone({ deed: 'list', inverse: answer.value });
  expect(await redo()).toEqual(ok(undefined));
  await undo();
  expect(await title()).toBe('b');
});

it('forgets what cannot be taken back, and says so', async () => {
  must(await journal.handlers['trash.put']({ id: topic.id }));
  expect(await undo()).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
  expect(await undo()).toMatchObject({ ok: false });
  expect(await undo()).toEqual(ok(undefined));
});
