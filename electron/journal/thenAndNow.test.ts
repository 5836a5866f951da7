import { expect, it } from 'vitest';
import { newId } from '../domain/id';
import { momentAt } from '../domain/time/moment';
import { temporaryFolder } from '../storage/testing/place';
import { create, DAY, entry, must, NOON, save } from './testing/runningJournal';

it('two passages are proposed, and another pair once they were turned away', async () => {
  const journal = await create(await temporaryFolder());
  const [then, now] = [300, 10].map((days) =>
    entry('# A day\n\nHe was *away*, and I counted the hours. More.', {
      tags: ['vacation'],
      at: momentAt(NOON - days * DAY, 'Europe/Berlin'),
    }),
  );
  if (!then || !now) throw new Error('both are there');
  await save(journal, then);
  await save(journal, now);
  const quote = 'He was away, and I counted the hours.';
  const pair = must(await journal.handlers['thenAndNow.propose']({ person: null, turnedAway: [] }));
  expect(pair).toEqual({ then: { record: then.id, quote }, now: { record: now.id, quote } });
  expect(
    must(await journal.handlers['thenAndNow.propose']({ person: null, turnedAway: [{ then: then.id, now: now.id }] })),
  ).toBeNull();
});

it('the passages of a record are its own, and none of what is not there', async () => {
  const journal = await create(await temporaryFolder());
  const written = entry('One sentence of it. And another one after it.');
  await save(journal, written);
  expect(must(await journal.handlers['thenAndNow.passages']({ id: written.id }))).toEqual([
    'One sentence of it.',
    'And another one after it.',
  ]);
  expect(await journal.handlers['thenAndNow.passages']({ id: newId() })).toEqual({
    ok: false,
    failure: { kind: 'not-found' },
  });
});
