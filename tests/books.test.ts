import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { has } from './support/place';
import { page, saved, write } from './support/steps';

/** Setting pages takes its time on a slow computer. */
const SETTING = { timeout: 60_000 };

async function goToBooks(window: Page): Promise<void> {
  await window.getByRole('navigation', { name: 'Holdfast' }).getByRole('button', { name: 'Looking back' }).click();
  await window
    .getByRole('navigation', { name: 'Ways to look back' })
    .getByRole('button', { name: 'Keepsake book' })
    .click();
}

test('a keepsake book is chosen, put in order, looked through, and saved where one wants it', async ({
  begin,
  place,
}) => {
  const { app, window } = await begin({ alone: true });
  for (const words of ['The lake, on the first morning.', 'The lake, on the second morning.', 'Something for nobody.'])
    await write(window, words);
  await goToBooks(window);
  await expect(window.getByText('A book of what stays')).toBeVisible();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Begin a book' }).click();
  await expect(window.getByLabel('Title', { exact: true }).filter({ visible: true })).toBeFocused();
  await window.keyboard.type('Mornings');
  await window.getByLabel('Dedication').fill('For the lake.');
  await expect(window.getByRole('button', { name: 'Look through it' })).toBeDisabled();

  await window.getByRole('button', { name: 'Choose what goes in' }).click();
  const dialog = window.getByRole('dialog', { name: 'Choose what goes in' });
  await expect(dialog.getByText('3 fit.')).toBeVisible();
  await expectAccessible(window);
  await dialog.getByLabel('Words in it').fill('lake');
  await dialog.getByRole('button', { name: 'Add all 2' }).click();
  await expect(dialog.getByText('Nothing fits that is not in the book already.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  const pieces = window.getByRole('grid', { name: 'What goes in' }).getByRole('row');
  await expect(pieces).toHaveCount(2);
  await pieces.first().focus();
  await window.keyboard.press('Alt+ArrowDown');
  await expect(pieces.first()).toContainText('second morning');
  await window.getByRole('button', { name: 'Take out The lake, on the first morning.' }).click();
  await expect(pieces).toHaveCount(1);
  await window.getByText('Taken out of the book.').locator('..').getByRole('button', { name: 'Undo' }).click();
  await expect(pieces).toHaveCount(2);
  await saved(window);
  await expectAccessible(window);

  await window.getByRole('button', { name: 'Look through it' }).click();
  const preview = window.getByRole('dialog', { name: 'Page by page' });
  await expect(preview.getByRole('document')).toContainText('Mornings', SETTING);
  await expectAccessible(window);
  await expect(preview.getByRole('button', { name: 'Next page' })).toBeFocused();
  // As fast as keys are pressed.
  for (const key of ['PageDown', 'PageDown', 'PageUp', 'Home', 'ArrowRight']) await window.keyboard.press(key);
  await expect(preview.getByRole('document')).toContainText('For the lake.');
  await window.keyboard.press('End');
  await expect(preview.getByRole('document')).toContainText('first morning');
  await window.keyboard.press('Escape');

  for (const [form, name] of [
    ['PDF', 'pdf'],
    ['HTML', 'html'],
    ['EPUB', 'epub'],
  ] as const) {
    const file = path.join(place.root, `book.${name}`);
    await app.evaluate(({ dialog: system }, filePath) => {
      system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    await window.getByRole('button', { name: `Save as ${form}` }).click();
    await expect.poll(() => existsSync(file), SETTING).toBe(true);
    await expect(window.getByText('Saved. This copy is not encrypted.').first()).toBeVisible();
  }
  expect(readFileSync(path.join(place.root, 'book.html'), 'utf8')).toContain('The lake, on the second morning.');
  if (has('pdftotext'))
    expect(execFileSync('pdftotext', [path.join(place.root, 'book.pdf'), '-'], { encoding: 'utf8' })).toContain(
      'The lake, on the first morning.',
    );
  // Only where it was asked for: nothing of it lies readable anywhere else.
  expect(place.filesWith('on the second morning')).toEqual([path.join(place.root, 'book.html')]);

  await app.evaluate(
    ({ dialog: system }, filePath) => {
      system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    path.join(place.journal, 'book.html'),
  );
  await window.getByRole('button', { name: 'Save as HTML' }).click();
  await expect(window.getByText('That place is inside the journal folder. Choose one outside it.')).toBeVisible(
    SETTING,
  );
});

test('by keys alone a book is begun, and one of nothing says so', async ({ begin }) => {
  const { window } = await begin({ passphrase: null });
  await write(window, 'One morning.');
  await goToBooks(window);
  await window.getByRole('button', { name: 'Begin a book' }).press('Enter');
  await expect(window.getByLabel('Title', { exact: true }).filter({ visible: true })).toBeFocused();
  await window.keyboard.type('Mornings');
  await window.keyboard.press('Enter');
  await expect(page(window, 'A few words before it begins')).toBeFocused();
  await window.keyboard.type('It began here.');
  await saved(window);
  await window.getByRole('button', { name: 'Choose what goes in' }).press('Enter');
  await window.getByRole('button', { name: 'Add One morning.' }).press('Enter');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('button', { name: 'Choose what goes in' })).toBeFocused();
  const row = window.getByRole('grid', { name: 'What goes in' }).getByRole('row');
  await row.focus();
  await window.keyboard.press('Enter');
  await expect(page(window)).toContainText('One morning.');
  await window.getByRole('button', { name: 'Delete', exact: true }).filter({ visible: true }).press('Enter');
  await expect(window.getByRole('heading', { name: 'Keepsake book' })).toBeVisible();
  await window.getByRole('button', { name: /Mornings/ }).press('Enter');
  await expect(row).toContainText('No longer in the journal');
  await window.getByRole('button', { name: 'Save as HTML' }).press('Enter');
  await expect(window.getByText('There is nothing in this book yet.')).toBeVisible();
});
