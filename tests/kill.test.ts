import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './support/holdfast';
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
