import { mkdirSync, rmSync, watch } from 'node:fs';
import path from 'node:path';
import { newId } from '../electron/domain/id';
import { rankFrom } from '../electron/domain/fields/rank';
import { blankRecord } from '../electron/domain/records/blank';
import type { AnyRecord } from '../electron/domain/records/record';
import { momentAt } from '../electron/domain/time/moment';
import { expect, test, type Holdfast } from './support/holdfast';
import { keepRecords, somebody } from './support/journal';
import { entries, makeJournal, page, PASSPHRASE, unlock } from './support/steps';

/** Milliseconds within which a text is saved while somebody goes on typing, and what a busy machine adds. */
const SAVED_WITHIN = 2000 + 1000;

test('a kill while typing loses the last two seconds at most', async ({ open, place }) => {
  const { app, window } = await open();
  await makeJournal(window);
  const typed: number[] = [];
  let killed = 0;
  const typing = (async () => {
    for (let word = 0; killed === 0; word += 1) {
      await window.keyboard.type(`word${String(word)} `, { delay: 5 });
      typed.push(Date.now());
    }
  })().catch(() => undefined);
  await new Promise((resolve) => {
    setTimeout(resolve, 6000);
  });
  killed = Date.now();
  app.process().kill('SIGKILL');
  await typing;
  expect(place.filesWith('word1 ')).toEqual([]);

  const { window: again } = await open();
  await unlock(again);
  await entries(again).first().click();
  const safe = typed.filter((at) => at < killed - SAVED_WITHIN).length;
  expect(safe).toBeGreaterThan(5);
  const words = Array.from({ length: safe }, (_, word) => `word${String(word)}`).join(' ');
  await expect(page(again)).toContainText(words);
});

test('a kill while a journal is made leaves one that opens, and shows its recovery sheet until somebody has seen to it', async ({
  open,
  place,
}) => {
  mkdirSync(path.join(path.dirname(place.journal), '.stfolder'));
  const { app, window } = await open();
  await expect(window.getByText('This folder seems to be carried to other computers.')).toBeVisible();
  await window.getByRole('button', { name: 'Continue' }).click();
  await window.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await window.getByLabel('Once more').fill(PASSPHRASE);
  await window.getByRole('button', { name: 'Continue' }).click();
  await expect(window.getByRole('heading', { name: 'A recovery sheet' })).toBeVisible();
  app.process().kill('SIGKILL');
  // As if it had been killed after the first file.
  for (const name of ['holdfast.json', 'journal.json.age', 'README.txt']) rmSync(path.join(place.journal, name));
  rmSync(path.join(place.profile, 'settings.json'), { force: true });

  const { window: again } = await open();
  await expect(again.getByText('There is a journal in this folder.')).toBeVisible();
  await again.getByRole('button', { name: 'Open', exact: true }).click();
  for (const isDue of [true, false]) {
    await unlock(again);
    if (isDue) {
      await expect(again.getByRole('heading', { name: 'A recovery sheet' })).toBeVisible();
      await again.getByRole('button', { name: 'Not now' }).click();
      await expect(again.getByText('The file holdfast.json was missing or did not fit this journal.')).toBeVisible();
    }
    await expect(again.getByRole('button', { name: 'Lock', exact: true })).toBeVisible();
    await again.keyboard.press('ControlOrMeta+l');
  }
});

test('a kill while a session ends leaves it not ended or ended, and nothing in between', async ({ open, place }) => {
  test.slow();
  for (const change of [1, 4, 7, 10]) {
    rmSync(place.journal, { recursive: true, force: true });
    await keepRecords(place, onList());
    const { app, window } = await open();
    await window.getByRole('button', { name: /^Next session/ }).click();
    await window.getByRole('button', { name: 'Start the session' }).click();
    const session = window.getByRole('dialog', { name: 'The session' });
    await session.getByRole('checkbox', { name: 'The joke about invoices' }).focus();
    await window.keyboard.press('Space');
    await session.getByRole('button', { name: 'End the session' }).click();
    const joke = session.getByRole('radiogroup', { name: 'The joke about invoices' });
    await joke.getByText('worked through').click();
    const killed = killAt(place.journal, change, await processesOf(app));
    await session.getByRole('button', { name: 'Keep' }).click({ noWaitAfter: true });
    await killed;

    const { app: later, window: again } = await open();
    await again.getByRole('button', { name: /^Next session/ }).click();
    await expect(again.getByRole('heading', { name: 'Next session' })).toBeVisible();
    await expect.poll(() => place.files().filter((file) => path.basename(file).startsWith('pending'))).toEqual([]);
    const [held, worked] = ['state: held', 'state: worked-through'].map(
      (words) => place.filesWith(words).filter((file) => file.includes(`${path.sep}records${path.sep}`)).length,
    );
    expect(worked).toBe(held);
    await expect(again.getByRole('grid', { name: 'The list, in its order' }).getByRole('row')).toHaveCount(
      held === 1 ? 1 : 2,
    );
    await later.close();
  }
});

/** Somebody, and two things on the list for the next session with them. */
function onList(): readonly AnyRecord[] {
  const at = momentAt(Date.now() - 86_400_000);
  const person = somebody();
  return [
    person,
    {
      ...blankRecord('rupture', newId(), at),
      title: 'The joke about invoices',
      person: person.id,
      listed: { rank: rankFrom('i00000'), at },
    },
    {
      ...blankRecord('topic', newId(), at),
      title: 'My mother’s visit',
      listed: { rank: rankFrom('i00001'), at },
    },
  ];
}

/** Every process of the app that may write: ended together, as by a power cut. */
async function processesOf(app: Holdfast['app']): Promise<readonly number[]> {
  return app.evaluate(({ app: shell }) => shell.getAppMetrics().map(({ pid }) => pid));
}

/** Kills them once so many changes were seen in the folder, or a moment after the last. */
async function killAt(folder: string, change: number, processes: readonly number[]): Promise<void> {
  let left = change;
  await new Promise<void>((resolve) => {
    const watching = watch(folder, { recursive: true }, () => {
      left -= 1;
      if (left > 0) return;
      watching.close();
      resolve();
    });
    setTimeout(() => {
      watching.close();
      resolve();
    }, 5000);
  });
  for (const process_ of processes) {
    try {
      process.kill(process_, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
}
