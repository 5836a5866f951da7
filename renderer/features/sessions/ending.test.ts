import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RequestName } from '../../../electron/contract';
import type { Failure } from '../../../electron/contract/failure';
import { newId } from '../../../electron/domain/id';
import { listOf } from '../../../electron/domain/list';
import { isListable, type AnyRecord } from '../../../electron/domain/record';
import { fail, ok } from '../../../electron/domain/result';
import { summaryOf } from '../../../electron/domain/summary';
import { LISTED, made, moment, NOON } from '../../../electron/domain/testing/records';
import { takeBack } from '../../client/changing';
import { startRecords } from '../../client/records';
import { endSession, heldNow } from './ending';

const LATER = moment('2026-11-22T16:00:00+01:00[Europe/Berlin]');
const saved = new Map<string, AnyRecord>();
/** Cannot be saved. */
let refused: string | undefined;
const FAILURE: Failure = { kind: 'disk', code: 'ENOSPC' };

function answer(name: RequestName, input: { readonly record: AnyRecord; readonly id: string } | undefined) {
  const record = saved.get(input?.id ?? '');
  if (name === 'records.list') return ok([...saved.values()].map((one) => summaryOf(one)));
  if (name === 'records.get') return record ? ok({ record, revision: 'r', others: [] }) : fail({ kind: 'not-found' });
  if (name !== 'records.save' || !input) return ok(null);
  if (input.record.id === refused) return fail(FAILURE);
  saved.set(input.record.id, input.record);
  return ok({ revision: 'r', summary: summaryOf(input.record) });
}

beforeEach(() => {
  refused = undefined;
  saved.clear();
  vi.stubGlobal('window', { holdfast: { request: (...given: Parameters<typeof answer>) => Promise.resolve(answer(...given)), listen: () => () => undefined } });
});

/** Keeps these, as the window knows them. */
async function keep(...records: readonly AnyRecord[]): Promise<void> {
  for (const record of records) saved.set(record.id, record);
  startRecords();
  await vi.waitFor(() => { expect(list()).toHaveLength(records.filter((record) => isListable(record) && record.listed).length); });
}

const list = () => listOf([...saved.values()].filter(isListable));

describe('a session as held', () => {
  it('begins now where it was to begin later', () => {
    expect(heldNow(made('session', { at: LATER }), [], NOON)).toMatchObject({ at: NOON, state: 'held' });
  });

  it('carries over what was on the list, and not what came on it afterwards', () => {
    const [there, since] = [made('topic', { listed: LISTED }), made('topic', { listed: { ...LISTED, at: LATER } })];
    expect(heldNow(made('session'), listOf([there, since]), LATER).list).toEqual([{ record: there.id, outcome: 'carried', note: '' }]);
  });
});

it('ends with what came of each, and everything can be taken back', async () => {
  const [rupture, topic, letter] = [made('rupture', { listed: LISTED }), made('topic', { listed: LISTED }), made('letter', { meant: 'aloud', listed: LISTED })];
  const session = made('session', {
    list: [{ record: rupture.id, outcome: 'worked-through', note: 'gently' }, { record: newId(), outcome: 'brought', note: 'of something that is gone' }, { record: letter.id, outcome: 'brought', note: '' }],
  });
  await keep(rupture, topic, letter, session);
  const before = new Map(saved);
  const next = made('session', { at: moment('2026-12-03T16:00:00+01:00[Europe/Berlin]') });
  const ended = await endSession(session, list(), NOON, { session: next, isKnown: false });
  expect(ended).toMatchObject({ added: [next.id] });
  expect(ended.failure).toBeUndefined();
  expect(saved.get(session.id)).toMatchObject({ state: 'held', list: [{ note: 'gently' }, { outcome: 'brought' }, { outcome: 'brought' }, { record: topic.id, outcome: 'carried' }] });
  expect(saved.get(rupture.id)).toMatchObject({ listed: undefined, state: { kind: 'worked-through', brought: { session: session.id } } });
  expect(saved.get(letter.id)).toMatchObject({ listed: undefined, state: { kind: 'talked', session: session.id } });
  expect(saved.get(topic.id)).toBe(topic);
  expect(saved.get(next.id)).toEqual(next);

  for (const change of ended.changes.toReversed()) await takeBack(change);
  saved.delete(next.id);
  expect(saved).toEqual(before);
});

it('moves the next one where it is written down already', async () => {
  const next = made('session', { at: LATER, body: 'planned long ago' });
  const session = made('session');
  await keep(session, next);
  const { added } = await endSession(session, [], NOON, { session: { ...next, at: moment('2026-12-03T16:00:00+01:00[Europe/Berlin]') }, isKnown: true });
  expect(added).toEqual([]);
  expect(saved.get(next.id)).toMatchObject({ at: '2026-12-03T16:00:00+01:00[Europe/Berlin]', body: 'planned long ago' });
});

it('stops at what cannot be kept, and answers what was done until then', async () => {
  const [first, second] = [made('topic', { listed: LISTED }), made('topic', { listed: LISTED })];
  const session = made('session', { list: [{ record: first.id, outcome: 'brought', note: '' }, { record: second.id, outcome: 'brought', note: '' }] });
  await keep(first, second, session);
  refused = second.id;
  const { changes, failure } = await endSession(session, list(), NOON);
  expect(failure).toEqual(FAILURE);
  expect(changes.map(({ after }) => after.id)).toEqual([session.id, first.id]);
});
