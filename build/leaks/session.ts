import { setTimeout as pause } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Words } from './needles';
import type { Screen } from './screen';

/** What somebody sits before. */
export interface Seat {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly screen: Screen;
  /** Of what is written. */
  readonly words: Words;
  /** Of what a file is named by that is saved outside. */
  readonly names: Words;
  /** Of passphrases. */
  readonly secrets: Words;
  /** A folder for what is saved readable, outside of everything that belongs to the app. */
  readonly outside: string;
}

/** What opens the journal after a session. */
export interface Ways {
  readonly passphrase: string;
}

/** Milliseconds that anything may take on a slow computer. */
export const PATIENCE = 60_000;

/**
 * A whole session, from a new journal to the moment before the lock: writing, a search, a copy, a letter, a new
 * passphrase, the recovery sheet, a book. Every word of it comes by the keyboard; the driver presses buttons and asks
 * what is shown, and is told nothing of what was written.
 */
export async function live(seat: Seat): Promise<Ways> {
  const { secrets } = seat;
  const [first, second] = [secrets.phrase('the first passphrase', 3), secrets.phrase('the passphrase', 3)];
  await begin(seat, first);
  await write(seat);
  await find(seat);
  await changePassphrase(seat, first, second);
  await makeSheet(seat, second);
  await makeBook(seat);
  await writeLast(seat);
  return { passphrase: second };
}

async function begin({ window, screen }: Seat, passphrase: string): Promise<void> {
  await press(window, 'Continue');
  await typeInto(window, screen, 'Passphrase', passphrase);
  await typeInto(window, screen, 'Once more', passphrase);
  // By the keyboard, as every form with a passphrase: the driver writes down fields that it meets, with what is in
  // them.
  screen.press('Return');
  await press(window, 'Show the key');
  await window.getByLabel('Recovery key').first().waitFor();
  await press(window, 'Not now');
  await press(window, 'Skip');
  await page(window).waitFor();
}

async function write({ window, screen, words }: Seat): Promise<void> {
  await page(window).click();
  screen.type(`${words.phrase('an entry', 4)} and ${words.phrase('an entry', 3)}`);
  await saved(window);
  screen.press('ctrl+n');
  await window
    .getByRole('textbox', { name: 'Text' })
    .filter({ hasText: /^Write$/ })
    .waitFor();
  screen.type(words.phrase('a second entry, copied', 4));
  await saved(window);
  screen.press('ctrl+a');
  screen.press('ctrl+c');
  await press(window, '+ tag');
  screen.type(words.word('a tag'));
  screen.press('Return');
  await saved(window);
}

async function find({ window, screen, words }: Seat): Promise<void> {
  screen.press('ctrl+k');
  await window.getByRole('combobox', { name: 'Search everything' }).waitFor();
  // The beginning of every word, and a word that is nowhere.
  screen.type(words.mark);
  await window.getByRole('listbox', { name: 'Found' }).getByRole('option').first().waitFor();
  screen.type(words.word('what was searched for').slice(words.mark.length));
  await pause(500);
  screen.press('Escape');
  await window.getByRole('combobox', { name: 'Search everything' }).waitFor({ state: 'detached' });
}

async function changePassphrase({ window, screen }: Seat, present: string, next: string): Promise<void> {
  await press(window, 'Settings');
  await press(window, 'Change');
  await typeInto(window, screen, 'Present passphrase', present);
  await typeInto(window, screen, 'New passphrase', next);
  await typeInto(window, screen, 'Once more', next);
  screen.press('Return');
  await window.getByText('The passphrase is changed.').first().waitFor();
}

async function makeSheet({ app, window, screen, outside }: Seat, passphrase: string): Promise<void> {
  await press(window, 'Recovery sheet');
  await typeInto(window, screen, 'Present passphrase', passphrase);
  screen.press('Return');
  await saveIn(app, outside);
  await press(window, 'Save as text');
  await window.getByText('The sheet is saved.').first().waitFor();
  await window.keyboard.press('Escape');
}

async function makeBook({ app, window, screen, names, outside }: Seat): Promise<void> {
  await window.getByRole('navigation', { name: 'Holdfast' }).getByRole('button', { name: 'Looking back' }).click();
  await window
    .getByRole('navigation', { name: 'Ways to look back' })
    .getByRole('button', { name: 'Keepsake book' })
    .click();
  await press(window, 'Begin a book');
  await window.getByLabel('Title', { exact: true }).filter({ visible: true }).click();
  screen.type(names.word('the title of a book'));
  await press(window, 'Choose what goes in');
  const dialog = window.getByRole('dialog', { name: 'Choose what goes in' });
  await dialog.getByRole('button', { name: /^Add all/ }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await saved(window);
  await press(window, 'Look through it');
  const preview = window.getByRole('dialog', { name: 'Page by page' });
  await preview.waitFor();
  // Asked of the page itself, for the same reason.
  const isDrawn = () => /\S/.test(document.querySelector('[role=dialog] [role=document]')?.textContent ?? '');
  await window.waitForFunction(isDrawn, undefined, { timeout: PATIENCE });
  await window.keyboard.press('Escape');
  await saveIn(app, outside);
  await press(window, 'Save as HTML');
  await window.getByText('Saved. This copy is not encrypted.').first().waitFor({ timeout: PATIENCE });
}

/** Leaves words in the editor that nobody has waited for. */
async function writeLast({ window, screen, words }: Seat): Promise<void> {
  await window.getByRole('navigation', { name: 'Holdfast' }).getByRole('button', { name: 'Journal' }).click();
  await page(window).click();
  screen.press('ctrl+n');
  await window
    .getByRole('textbox', { name: 'Text' })
    .filter({ hasText: /^Write$/ })
    .waitFor();
  screen.type(words.phrase('the last words', 3));
}

/** Locks by the key, and waits for the lock screen. */
export async function lock({ window, screen }: Seat): Promise<void> {
  screen.press('ctrl+l');
  await window.getByPlaceholder('Passphrase').waitFor({ timeout: PATIENCE });
}

/** Writes without unlocking, tries a wrong passphrase, then unlocks, and reads. */
export async function unlock({ window, screen, words, secrets }: Seat, { passphrase }: Ways): Promise<void> {
  await press(window, 'Write without unlocking');
  await page(window, 'An empty page').click();
  screen.type(words.phrase('words written while locked', 3));
  await saved(window);
  await press(window, 'Back to the lock screen');
  await window.getByPlaceholder('Passphrase').click();
  screen.type(secrets.phrase('a wrong passphrase', 2));
  screen.press('Return');
  // The field is ready for another try.
  await window.getByText('That is not the passphrase of this journal.').waitFor({ timeout: PATIENCE });
  screen.press('ctrl+a');
  screen.type(passphrase);
  screen.press('Return');
  await window.getByRole('listbox', { name: 'Entries' }).getByRole('option').nth(2).click({ timeout: PATIENCE });
  await page(window).click();
}

export function page(window: Page, name = 'Text') {
  return window.getByRole('textbox', { name });
}

export async function press(window: Page, name: string): Promise<void> {
  await window
    .getByRole('button', { name, exact: true })
    .filter({ visible: true })
    .first()
    .click({ timeout: PATIENCE });
}

export async function typeInto(window: Page, screen: Screen, label: string, text: string): Promise<void> {
  await window.getByLabel(label, { exact: true }).filter({ visible: true }).first().click({ timeout: PATIENCE });
  screen.type(text);
}

export async function saved(window: Page): Promise<void> {
  await window.getByText('Saved on this computer').filter({ visible: true }).first().waitFor({ timeout: PATIENCE });
}

/**
 * The system's dialog would wait for somebody who chooses; what is saved comes into this folder, by the suggested name.
 */
async function saveIn(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = (...given: readonly unknown[]) => {
      const { defaultPath = '' } = given.at(-1) as { readonly defaultPath?: string };
      return Promise.resolve({ canceled: false, filePath: chosen + defaultPath.slice(defaultPath.lastIndexOf('/')) });
    };
  }, folder);
}
