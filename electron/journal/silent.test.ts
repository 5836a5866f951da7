import path from 'node:path';
import { expect, it } from 'vitest';
import { fail, ok } from '../domain/result';
import { hangDisk } from '../storage/testing/hanging-disk';
import { temporaryFolder } from '../storage/testing/place';
import { create, must, PASSPHRASE, run } from './testing/runningJournal';

const hasPipes = process.platform !== 'win32';

it.runIf(hasPipes)(
  'a disk that does not answer leaves a journal that this computer knows locked, until it does',
  async () => {
    const place = await temporaryFolder();
    const made = await create(path.join(place, 'journal'));
    await made.close();
    const end = await hangDisk(place);
    const { handlers, events } = run(made.known);
    const { folder } = made.known;
    expect(must(await handlers['journal.state'](undefined))).toEqual({
      state: 'locked',
      folder,
      canWrite: true,
      isSilent: true,
    });
    const unlocking = handlers['journal.unlock']({ passphrase: PASSPHRASE });
    await end();
    expect(await unlocking).toEqual(ok(null));
    expect(events.flatMap((event) => (event.event === 'journal' ? [event.state] : [])).slice(0, 2)).toEqual([
      { state: 'locked', folder, canWrite: true, isSilent: true },
      { state: 'locked', folder, canWrite: true },
    ]);
  },
);

it.runIf(hasPipes)('what turns out to be no journal once the disk answers is said to be none', async () => {
  const place = await temporaryFolder();
  const { known, close } = await create(path.join(place, 'journal'));
  await close();
  const end = await hangDisk(place);
  const { handlers } = run({ ...known, folder: path.join(place, 'gone') });
  expect(must(await handlers['journal.state'](undefined))).toMatchObject({ state: 'locked', isSilent: true });
  const listing = handlers['records.list'](undefined);
  await end();
  expect(await listing).toEqual(fail({ kind: 'folder-gone' }));
  expect(must(await handlers['journal.state'](undefined))).toMatchObject({
    state: 'unusable',
    failure: { kind: 'folder-gone' },
  });
});
