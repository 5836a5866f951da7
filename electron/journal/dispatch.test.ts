import { expect, it } from 'vitest';
import { temporaryFolder } from '../storage/testing/place';
import { newId } from '../domain/id';
import { fail, ok } from '../domain/result';
import { dispatch } from './dispatch';
import { create, entry, run } from './testing/runningJournal';

it.each([
  ['no.such', undefined],
  ['toString', undefined],
  ['__proto__', undefined],
  ['records.list', {}],
  ['records.get', { id: '../../key.age' }],
  ['records.get', undefined],
  ['records.save', { record: { ...entry('x'), at: 'yesterday' }, base: null }],
  ['journal.unlock', { passphrase: 5 }],
  ['search.find', { text: 'a', limit: 1e9 }],
])('refuses %s with %j', async (name, input) => {
  expect(await dispatch(run(null).handlers, name, input)).toEqual(fail({ kind: 'invalid' }));
});

it('answers what is asked in the declared form', async () => {
  const { handlers } = await create(await temporaryFolder());
  const written = entry('Hello.');
  expect(await dispatch(handlers, 'records.save', { record: written, base: null })).toMatchObject({
    ok: true,
    value: { summary: { id: written.id } },
  });
  expect(await dispatch(handlers, 'records.list', undefined)).toMatchObject({ ok: true, value: [{ id: written.id }] });
});

it('tells nobody what a bug said', async () => {
  const { handlers } = run(null);
  const broken = { ...handlers, 'journal.state': () => Promise.reject(new Error('a secret')) };
  expect(await dispatch(broken, 'journal.state', undefined)).toEqual(fail({ kind: 'disk', code: 'UNEXPECTED' }));
});

it('takes a passphrase, a recovery key and what was turned away, however long they are', async () => {
  const long = 'kelp '.repeat(20_000);
  const folder = await temporaryFolder();
  const { handlers, close } = run(null);
  expect(await dispatch(handlers, 'journal.create', { folder, passphrase: long })).toMatchObject({ ok: true });
  const pairs = Array.from({ length: 1200 }, () => ({ then: newId(), now: newId() }));
  expect(await dispatch(handlers, 'thenAndNow.propose', { person: null, turnedAway: pairs })).toEqual(ok(null));
  await close();
  const again = run({ folder, recipient: null });
  const unlock = (proof: object) => dispatch(again.handlers, 'journal.unlock', proof);
  expect(await unlock({ passphrase: `${long}.` })).toEqual(fail({ kind: 'wrong-passphrase' }));
  expect(await unlock({ identity: long })).toEqual(fail({ kind: 'wrong-recovery-key' }));
  expect(await unlock({ passphrase: long })).toEqual(ok(null));
});
