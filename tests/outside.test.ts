import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, quit, test } from './support/holdfast';
import type { Place } from './support/place';
import { entries, goTo, page, saved, unlock, write } from './support/steps';

/**
 * The file of the record that holds these words. The journal has no passphrase here, so that another program can write
 * in it.
 */
function recordWith(place: Place, words: string): string {
  const [file] = place.filesWith(words).filter((one) => one.startsWith(path.join(place.journal, 'records')));
  if (file === undefined) throw new Error(`no record says ${words}`);
  return file;
}

function change(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

test('what another program writes appears by itself, unless it would cost what is being written', async ({
  begin,
  place,
}) => {
  const { window } = await begin({ passphrase: null });
  await window.keyboard.type('Written on this computer.');
  await saved(window);
  const file = recordWith(place, 'Written on this computer.');

  change(file, 'on this computer', 'on the other computer');
  await expect(page(window)).toContainText('Written on the other computer.', { timeout: 2500 });
  await expect(entries(window)).toContainText(['Written on the other computer.']);

  await page(window).press('End');
  await window.keyboard.type(' And more here');
  change(file, 'other', 'third');
  await window.keyboard.type(', at the same time.');
  await expect(
    window.getByText('This entry was changed elsewhere meanwhile. Both versions are kept.').first(),
  ).toBeVisible();
  await window.getByRole('button', { name: 'Compare and choose' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('third');
  await expect(dialog).toContainText('at the same time.');
  await dialog.getByRole('button', { name: 'Keep both as entries' }).click();
  await expect(entries(window)).toHaveCount(2);
  expect(place.filesWith('on the third computer')).not.toEqual([]);
  expect(place.filesWith('at the same time.')).not.toEqual([]);
});

test('damaged and foreign files are named, and left as they are', async ({ begin, place }) => {
  const { window } = await begin({ passphrase: null });
  await window.keyboard.type('Whole.');
  await saved(window);
  const folder = path.dirname(recordWith(place, 'Whole.'));
  writeFileSync(path.join(folder, 'shopping.md'), 'milk');
  writeFileSync(
    path.join(folder, `${path.basename(folder)}aaaaaaaaaaaaaaaaaaaaaaaa`.slice(0, 26) + '.md'),
    '---\nnot: [closed',
  );
  await window.getByRole('button', { name: 'Needs a look' }).click();
  await expect(window.getByText('shopping.md')).toBeVisible();
  await expect(window.getByRole('main').getByRole('listitem')).toHaveCount(2);
  expect(readFileSync(path.join(folder, 'shopping.md'), 'utf8')).toBe('milk');
});

test('an entry whose file another program removed is named, can be read with its earlier versions, and put back', async ({
  begin,
  place,
}) => {
  const { window } = await begin({ passphrase: null });
  await window.keyboard.type('The lake in winter.');
  await saved(window);
  await write(window, 'Another one.');
  rmSync(recordWith(place, 'The lake in winter.'));
  await window.getByRole('button', { name: 'Needs a look' }).click();
  await window.getByRole('button', { name: 'Read: The lake in winter.' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByRole('option')).toHaveCount(2);
  await expect(dialog).toContainText('The lake in winter.');
  await dialog.getByRole('button', { name: 'Put back' }).click();
  await expect(window.getByText('Nothing needs a look')).toBeVisible();
  expect(recordWith(place, 'The lake in winter.')).not.toBe('');
});

test('a folder that vanishes costs nothing: what is written stays in the window, and is saved when it is back', async ({
  begin,
  place,
}) => {
  const { app, window } = await begin({ passphrase: null });
  await window.keyboard.type('Before.');
  await saved(window);
  renameSync(place.journal, `${place.journal} away`);
  await expect(window.getByText('The journal’s folder is not there just now.')).toBeVisible();
  await page(window).press('End');
  await window.keyboard.type(' And while it was away.');
  await expect(window.getByText('Not saved', { exact: true })).toBeVisible();

  const elsewhere = path.join(place.root, 'kept.md');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, elsewhere);
  await window.getByRole('button', { name: 'Save it elsewhere' }).click();
  await expect(window.getByText('Saved as plain text at the place you chose.')).toBeVisible();
  expect(readFileSync(elsewhere, 'utf8')).toContain('Before. And while it was away.');

  renameSync(`${place.journal} away`, place.journal);
  await saved(window);
  expect(readFileSync(recordWith(place, 'while it was away'), 'utf8')).toContain('Before. And while it was away.');
});

test('a folder that vanished holds up no lock, and what was written meanwhile is there after the next unlock', async ({
  begin,
  place,
}) => {
  const { window } = await begin();
  await window.keyboard.type('Before.');
  await saved(window);
  renameSync(place.journal, `${place.journal} away`);
  await window.keyboard.type(' And quillwort, while it was away.');
  await expect(window.getByText('Not saved', { exact: true })).toBeVisible();
  await window.keyboard.press('ControlOrMeta+l');
  await expect(window.getByPlaceholder('Passphrase')).toBeVisible();
  await expect(page(window)).toHaveCount(0);
  expect(await window.evaluate(() => document.documentElement.innerHTML)).not.toMatch(/Before|quillwort/);

  renameSync(`${place.journal} away`, place.journal);
  await unlock(window);
  await goTo(window, 'Before. And quillwort, while it was away.');
});

test('a journal of a newer format, and a folder with other files, are refused with a reason', async ({
  begin,
  open,
  place,
}) => {
  const { app, window } = await begin({ passphrase: null, alone: true });
  await write(window, 'Old enough.');
  await quit(app);
  const manifest = path.join(place.journal, 'holdfast.json');
  change(manifest, '"format": 1', '"format": 7, "formatAgain": 7');
  const { app: later, window: refused } = await open();
  await expect(refused.getByText('This journal was written by a newer Holdfast (format 7).')).toBeVisible();

  const full = path.join(place.root, 'photographs');
  mkdirSync(full);
  writeFileSync(path.join(full, 'sea.jpg'), 'not really');
  await later.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, full);
  await refused.getByRole('button', { name: 'Another journal' }).click();
  await refused.getByRole('button', { name: 'Choose another folder' }).click();
  await expect(refused.getByText('There are other files in this folder.')).toBeVisible();
  expect(readdirSync(full)).toEqual(['sea.jpg']);
});
