import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { writeJournal } from '../build/sample/folder';
import { sampleRecords } from '../electron/sample/sample';
import { expect, test } from './support/holdfast';
import type { Place } from './support/place';
import { entries, page, PASSPHRASE, unlock } from './support/steps';

// Takes the pictures of the README.

const FOLDER = path.resolve(import.meta.dirname, '../docs/pictures');
const MONDAY = Date.UTC(2026, 10, 23, 12);
const SUNDAY = Date.UTC(2026, 10, 22, 21, 15);
// Where the story is lived.
process.env.TZ = 'Europe/Berlin';

/** Pages that are turned before the picture of the book. */
const PAGE = 5;
const SIZE = { width: 1280, height: 800 };

test('the first steps', async ({ open }) => {
  const { window } = await open();
  await window.getByRole('button', { name: 'Continue' }).click();
  await window.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await expect(window.getByText('Very strong.')).toBeVisible();
  await take(window, 'welcome');
});

test('the journal', async ({ open, place }) => {
  await keepStory(place);
  const { window } = await open();
  await expect(window.getByPlaceholder('Passphrase')).toBeFocused();
  await take(window, 'lock');
  // The evening on which the story ends.
  await window.clock.setFixedTime(SUNDAY);
  await unlock(window);
  const nav = (name: RegExp) => window.getByRole('navigation').getByRole('button', { name });
  await expect(window.getByText('How is it between you and M, right now?')).toBeVisible();
  await take(window, 'today');
  await nav(/^Carrying/).click();
  await take(window, 'carrying');
  await nav(/^Next session/).click();
  await take(window, 'session');
  await nav(/^Touchstones/).click();
  await take(window, 'touchstones');
  await nav(/^Looking back/).click();
  await expect(window.getByText(/^From \d+ check-ins/).first()).toBeVisible();
  await take(window, 'looking');
  await window
    .getByRole('navigation', { name: 'Ways to look back' })
    .getByRole('button', { name: 'Keepsake book' })
    .click();
  await window.getByRole('button', { name: /17 pieces/ }).click();
  await window.getByRole('button', { name: 'Look through it' }).click();
  const preview = window.getByRole('dialog', { name: 'Page by page' });
  for (let turned = 0; turned < PAGE; turned++)
    await preview.getByRole('button', { name: 'Next page' }).click({ timeout: 60_000 });
  await expect(preview.getByRole('document', { name: `Page ${PAGE + 1}` })).not.toBeEmpty();
  await take(window, 'book');
  await window.keyboard.press('Escape');
  await nav(/^Letters/).click();
  await window.getByRole('button', { name: /^The long email/ }).click();
  await expect(window.getByText('As you sent it.')).toBeVisible();
  await take(window, 'letter');
  await nav(/^Journal/).click();
  await entries(window).first().click();
  await expect(page(window)).toContainText('The feelings still come.');
  await take(window, 'journal');
  await take(window, 'journal-dark', 'dark');
  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.type('blog checking');
  await expect(window.getByRole('listbox', { name: 'Found' }).getByRole('option').first()).toBeVisible();
  await take(window, 'search');
});

/** Makes the story a journal that this place knows. */
async function keepStory({ profile, journal }: Place): Promise<void> {
  const known = await writeJournal({
    folder: journal,
    records: sampleRecords(MONDAY),
    passphrase: PASSPHRASE,
    workFactor: 10,
  });
  writeFileSync(path.join(profile, 'settings.json'), JSON.stringify({ journals: [known] }));
}

/** Takes one once the pointer is out of the way and nothing moves. */
async function take(window: Page, name: string, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await window.emulateMedia({ colorScheme });
  await window.setViewportSize(SIZE);
  await window.mouse.move(SIZE.width - 1, SIZE.height / 2);
  await window.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled', caret: 'hide' });
}
