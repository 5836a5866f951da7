import { expect, it } from 'vitest';
import { made } from '../domain/testing/records';
import { momentAt } from '../domain/time/moment';
import { temporaryFolder } from '../storage/testing/place';
import { bodyOf, create, DAY, entry, must, NOON, PASSPHRASE, run, save } from './testing/runningJournal';

const MARK = momentAt(NOON - DAY, 'Europe/Berlin');

it('has what was written while locked be about whom new pages are about, and nobody sooner', async () => {
  const journal = await create(await temporaryFolder());
  const M = made('person', { name: 'M', newPages: MARK });
  await save(journal, M);
  await save(journal, made('person', { name: 'K' }));
  await journal.close();

  const locked = run(journal.known);
  const dark = entry('In the dark.', { whileLocked: momentAt(NOON, 'Europe/Berlin') });
  const earlier = momentAt(NOON - 2 * DAY, 'Europe/Berlin');
  const before = entry('Before that.', { whileLocked: earlier, at: earlier });
  const base = await save(locked, dark);
  await save(locked, { ...dark, body: 'In the dark, and more.' }, base);
  await save(locked, before);
  must(await locked.handlers['journal.unlock']({ passphrase: PASSPHRASE }));

  const found = async (id: typeof dark.id) => must(await locked.handlers['records.get']({ id })).record;
  await expect.poll(() => found(dark.id)).toMatchObject({ about: [M.id], whileLocked: undefined });
  await expect.poll(() => found(before.id)).toMatchObject({ about: [], whileLocked: undefined });
  expect(await bodyOf(locked, dark.id)).toBe('In the dark, and more.');
  expect(must(await locked.handlers['versions.list']({ id: dark.id }))).toEqual([]);

  // Somebody who takes the person off again keeps them off.
  const { revision } = must(await locked.handlers['records.get']({ id: dark.id }));
  await save(locked, { ...dark, body: 'In the dark, and more.', about: [], whileLocked: undefined }, revision);
  await locked.close();
  const again = run(journal.known);
  must(await again.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
  const kept = must(await again.handlers['records.get']({ id: dark.id })).record;
  expect(kept).toMatchObject({ about: [] });
});
