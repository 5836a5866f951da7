import { hasAge, identityWithAge, NO_AGE, readWithAge } from './support/age';
import { expectAccessible } from './support/axe';
import { expect, quit, test } from './support/holdfast';
import { entries, makeJournal, page, PASSPHRASE, saved, unlock, write } from './support/steps';

// A word that stands nowhere else on the computer.
const CANARY = 'quillwort';

test('first run to first entry, and back to it', async ({ open, place }) => {
  const { app, window } = await open();
  await expect(window.getByRole('heading', { name: 'A place for your journal' })).toBeVisible();
  await expect(window.getByText(place.journal)).toBeVisible();
  await makeJournal(window);
  await window.keyboard.type(`# The walk\n\nHe said a **small** thing about ${CANARY}, and it stayed.`);
  await saved(window);
  await expect(entries(window)).toContainText(['The walk']);
  await quit(app);

  const again = await open();
  await unlock(again.window);
  await expect(entries(again.window)).toContainText(['The walk']);
  await expect(page(again.window)).toContainText(`about ${CANARY}`);
});

test('the first run asks whom the journal is about, and nothing is shown that cannot be done yet', async ({ open }) => {
  const { window } = await open();
  await window.getByRole('button', { name: 'Continue' }).click();
  await window.getByRole('button', { name: 'Use no passphrase' }).click();
  await window.getByRole('button', { name: 'Keep plain files' }).click();
  await expect(window.getByRole('heading', { name: 'About whom will you write most?' })).toBeVisible();
  await expectAccessible(window);
  await window.keyboard.type('M');
  await window.keyboard.press('Enter');
  // There is an empty page, and nothing to do with it but to write.
  await expect(page(window)).toBeFocused();
  const foot = window.locator('.page-foot');
  await expect(foot.getByRole('button')).toHaveText(['Focus mode']);
  await window.keyboard.type('The first words.');
  await expect(foot.getByRole('button', { name: 'Keep as touchstone' })).toBeVisible();
  await saved(window);
  await window.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(window.getByText(/^How is it between you.* right now\?$/)).toBeVisible();
  await window.getByRole('button', { name: 'Keep a touchstone' }).click();
  await expect(window.getByLabel('The exact words, if there were any')).toBeFocused();
});

test('what is written is readable nowhere on the disk', async ({ open, place }) => {
  const { app, window } = await open();
  await makeJournal(window);
  await window.getByRole('textbox', { name: 'Title' }).fill(`${CANARY} in the title`);
  await write(window, `${CANARY} in the text`);
  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.type(CANARY);
  await expect(window.getByRole('listbox', { name: 'Found' }).getByRole('option')).toHaveCount(2);
  await window.keyboard.press('Escape');
  expect(place.filesWith(CANARY)).toEqual([]);
  expect(place.filesWith(PASSPHRASE)).toEqual([]);
  await quit(app);
  expect(place.filesWith(CANARY)).toEqual([]);
});

test('the age program reads every file of the journal', async ({ open, place }) => {
  test.skip(!hasAge, NO_AGE);
  const { app, window } = await open();
  await makeJournal(window);
  await window.keyboard.type('Only the first line.');
  await saved(window);
  await write(window, 'Something *else*: 你好, Straße, 🌊.');
  await quit(app);

  const identity = identityWithAge(`${place.journal}/key.age`, PASSPHRASE);
  const encrypted = place.files().filter((file) => file.endsWith('.age') && !file.endsWith('key.age'));
  const texts = encrypted.filter((file) => file.endsWith('.md.age')).map((file) => readWithAge(file, identity));
  expect(texts.filter((text) => text.includes('Only the first line.'))).not.toEqual([]);
  expect(texts.filter((text) => text.includes('Something *else*: 你好, Straße, 🌊.'))).not.toEqual([]);
});
