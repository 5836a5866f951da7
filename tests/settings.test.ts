import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, quit, test } from './support/holdfast';
import { entries, makeJournal, PASSPHRASE, saved, unlock, write } from './support/steps';

test('the passphrase can be changed, and the old one opens nothing any more', async ({ begin }) => {
  const { window } = await begin();
  await window.keyboard.type('Still here.');
  await saved(window);
  await window.getByRole('button', { name: 'Settings' }).click();
  await window.getByRole('button', { name: 'Change', exact: true }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('Present passphrase').fill(PASSPHRASE);
  await dialog.getByLabel('New passphrase').fill('another one entirely');
  await dialog.getByLabel('Once more').fill('another one entirely');
  await dialog.getByRole('button', { name: 'Change it' }).click();
  await expect(window.getByText('The passphrase is changed.')).toBeVisible();
  await window.keyboard.press('ControlOrMeta+l');
  await unlock(window);
  await expect(window.getByText('That is not the passphrase of this journal.')).toBeVisible();
  await unlock(window, 'another one entirely');
  await window.getByRole('button', { name: /^Journal/ }).click();
  await expect(entries(window)).toContainText(['Still here.']);
});

test('a new key leaves the old passphrase and the old sheet with nothing', async ({ begin, place }) => {
  const { window } = await begin({ alone: true });
  await write(window, 'Sealed twice.');
  await window.getByRole('button', { name: 'Settings' }).click();
  await window.getByRole('button', { name: 'New key' }).click();
  const dialog = window.getByRole('dialog', { name: 'A new key for this journal' });
  await dialog.getByLabel('Present passphrase').fill(PASSPHRASE);
  await dialog.getByLabel('Passphrase from now on').fill('another one entirely');
  await dialog.getByLabel('Once more').fill('another one entirely');
  await dialog.getByRole('button', { name: 'Make a new key' }).click();
  await expect(window.getByText('The journal has a new key.')).toBeVisible();
  await window.getByRole('button', { name: 'Not now' }).click();
  await window
    .getByRole('navigation')
    .getByRole('button', { name: /^Journal/ })
    .click();
  await expect(entries(window)).toContainText(['Sealed twice.']);
  await window.keyboard.press('ControlOrMeta+l');
  await unlock(window);
  await expect(window.getByText('That is not the passphrase of this journal.')).toBeVisible();
  await unlock(window, 'another one entirely');
  await expect(entries(window)).toContainText(['Sealed twice.']);
  expect(place.filesWith('Sealed twice.')).toEqual([]);
});

test('theme, text size and idle time are remembered', async ({ begin, open }) => {
  const { app, window } = await begin({ passphrase: null, alone: true });
  const size = () => window.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  await window.getByRole('button', { name: 'Settings' }).click();
  await window.getByText('dark', { exact: true }).click();
  await expect.poll(() => window.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  const before = await size();
  await window.getByRole('button', { name: 'Larger' }).click();
  await expect.poll(size).toBeGreaterThan(before);
  const larger = await size();
  await quit(app);
  const { window: again } = await open();
  await expect.poll(() => again.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  await expect
    .poll(() => again.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize)))
    .toBe(larger);
});

test('the recovery sheet is saved as a PDF and as a text, outside the journal alone', async ({ begin, place }) => {
  const { app, window } = await begin({ alone: true });
  const choose = (file: string) =>
    app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
  await window.getByRole('button', { name: 'Settings' }).click();
  await expect(window.getByText('No recovery sheet yet')).toBeVisible();
  await window.getByRole('button', { name: 'Recovery sheet' }).click();
  await window.getByLabel('Present passphrase').fill(PASSPHRASE);
  await window.getByRole('button', { name: 'Make the sheet' }).click();
  await choose(path.join(place.journal, 'sheet.txt'));
  await window.getByRole('button', { name: 'Save as text' }).click();
  await expect(window.getByText('That place is inside the journal folder.')).toBeVisible();
  expect(existsSync(path.join(place.journal, 'sheet.txt'))).toBe(false);
  const pdf = path.join(place.root, 'sheet.pdf');
  await choose(pdf);
  await window.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(window.getByText('The sheet is saved.')).toBeVisible();
  expect(place.filesWith('%PDF-')).toContain(pdf);
});

test('several journals: each keeps its own, and one can change between them', async ({ begin, place }) => {
  const { app, window } = await begin({ alone: true });
  await window.keyboard.type('In the first.');
  await saved(window);
  await window.getByRole('button', { name: 'Settings' }).click();
  await window.getByRole('button', { name: 'Another journal' }).click();
  await window.getByRole('button', { name: 'Make or open another' }).click();
  const second = path.join(place.root, 'Second');
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, second);
  await window.getByRole('button', { name: 'Choose another folder' }).click();
  await expect(window.getByText(second)).toBeVisible();
  await makeJournal(window, null);
  await window.keyboard.type('In the second.');
  await saved(window);
  await expect(entries(window)).toContainText(['In the second.']);
  await window.getByRole('button', { name: 'Settings' }).click();
  await window.getByRole('button', { name: 'Another journal' }).click();
  await window.getByRole('button', { name: 'Open Holdfast' }).click();
  await unlock(window);
  await expect(entries(window)).toContainText(['In the first.']);
});
