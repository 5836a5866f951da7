import { expect, type ElectronApplication, type Page } from '@playwright/test';

export const PASSPHRASE = 'slow kelp under moving water';

/** Makes a journal where the app suggests it, with this passphrase or with none, and comes to its empty page. */
export async function makeJournal(window: Page, passphrase: string | null = PASSPHRASE): Promise<void> {
  await window.getByRole('button', { name: 'Continue' }).click();
  if (passphrase === null) {
    await window.getByRole('button', { name: 'Use no passphrase' }).click();
    await window.getByRole('button', { name: 'Keep plain files' }).click();
  } else {
    await window.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await window.getByLabel('Once more').fill(passphrase);
    await window.getByRole('button', { name: 'Continue' }).click();
    await window.getByRole('button', { name: 'Not now' }).click();
  }
  await window.getByRole('button', { name: 'Skip' }).click();
  await expect(page(window)).toBeFocused();
}

export async function unlock(window: Page, passphrase: string = PASSPHRASE): Promise<void> {
  await window.getByPlaceholder('Passphrase').fill(passphrase);
  await window.getByRole('button', { name: 'Unlock', exact: true }).click();
}

/** The page one writes on. */
export function page(window: Page, name = 'Text') {
  return window.getByRole('textbox', { name });
}

/** The entries, as the list beside the page shows them. */
export function entries(window: Page) {
  return window.getByRole('listbox', { name: 'Entries' }).getByRole('option');
}

/** Goes to an entry by words of it. The page before stays until this one is there. */
export async function goTo(window: Page, words: string): Promise<void> {
  await entries(window).filter({ hasText: words }).click();
  await expect(page(window)).toContainText(words);
}

/** Comes to an empty page. */
export async function newEntry(window: Page): Promise<void> {
  await window.keyboard.press('ControlOrMeta+n');
  await expect(page(window)).toBeFocused();
  // An empty page says so.
  await expect(page(window)).toHaveText('Write');
}

/** Writes a new entry, all at once, and waits until it is on the disk. */
export async function write(window: Page, text: string): Promise<void> {
  await newEntry(window);
  await window.keyboard.insertText(text);
  await saved(window);
}

/** Waits until the foot of the page says that everything is on the disk. */
export async function saved(window: Page): Promise<void> {
  await expect(window.getByText('Saved on this computer').filter({ visible: true })).toBeVisible();
}

/** Adds somebody whom the journal is about, and comes to their page. */
export async function addPerson(window: Page, name: string, role: string): Promise<void> {
  await window.getByRole('button', { name: 'People' }).click();
  await window.getByRole('button', { name: 'Add a person' }).click();
  await expect(window.getByRole('dialog').getByLabel('Name, or a letter')).toBeFocused();
  await window.keyboard.type(name);
  await window.keyboard.press('Tab');
  await window.keyboard.type(role);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('region', { name: 'Person' })).toBeVisible();
}

/** Goes to the page of somebody. */
export async function goToPerson(window: Page, name: string): Promise<void> {
  await window.getByRole('button', { name: 'People' }).click();
  await window.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(window.getByRole('region', { name: 'Person' })).toBeVisible();
}

/** Answers the system's dialogs from now on with their first or their second button. */
export async function answer(app: ElectronApplication, response: 0 | 1): Promise<void> {
  await app.evaluate(({ dialog }, given) => {
    dialog.showMessageBox = () => Promise.resolve({ response: given, checkboxChecked: false });
  }, response);
}
