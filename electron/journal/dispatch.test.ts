import { expect, it } from 'vitest';
import { temporaryFolder } from '../storage/testing/place';
import { fail } from '../domain/result';
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
