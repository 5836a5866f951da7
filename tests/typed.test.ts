import type { Page } from '@playwright/test';
import { somebody } from './support/journal';
import { expect, test } from './support/holdfast';
import { entries, unlock } from './support/steps';

/** Locks with whatever stands in a form, and comes back to the journal. */
async function lockAndUnlock(window: Page): Promise<void> {
  await window.keyboard.press('ControlOrMeta+l');
  await unlock(window);
}

/** A row of the journal, by words in it. */
async function expectInJournal(window: Page, words: string): Promise<void> {
  await window.getByRole('navigation').getByRole('button', { name: 'Journal' }).click();
  await expect(entries(window).filter({ hasText: words })).toHaveCount(1);
}

test('what stands in a small form when the journal locks is in the journal afterwards', async ({ begin }) => {
  const { window } = await begin({ records: [somebody()] });
  const nav = (name: string) => window.getByRole('navigation').getByRole('button', { name });

  await nav('Today').click();
  await window
    .getByRole('radiogroup', { name: 'How is it between you, right now?' })
    .getByText('7', { exact: true })
    .click();
  await window.getByLabel('A line about it').fill('It is quiet, and it is not gone.');
  await lockAndUnlock(window);
  await expectInJournal(window, 'It is quiet, and it is not gone.');
  await entries(window).filter({ hasText: 'It is quiet' }).click();
  await expect(
    window.getByRole('radiogroup', { name: 'How is it between you, right now?' }).getByRole('radio', { name: '7' }),
  ).toBeChecked();

  await nav('Today').click();
  await window.getByRole('button', { name: 'I want to reach out' }).click();
  await window.getByRole('button', { name: 'Go on' }).click();
  await window.getByRole('button', { name: 'I reached out' }).click();
  await window.keyboard.type('A message that says too much');
  await window.keyboard.press('Enter');
  await window.getByLabel('What happened, if you want to keep it').fill('I could breathe again.');
  await lockAndUnlock(window);
  await expectInJournal(window, 'I could breathe again.');
  await entries(window).filter({ hasText: 'I could breathe again.' }).click();
  await expect(window.getByText('Reached out: A message that says too much')).toBeVisible();

  await nav('Next session').click();
  await window.getByRole('button', { name: 'Add to the list' }).click();
  await window.keyboard.type('How he keeps me in mind in August');
  // It stands in its field, and not on the list as well.
  await expect(window.getByText('Nothing is on the list')).toHaveCount(0);
  await expect(window.getByRole('grid', { name: 'The list, in its order' })).toHaveCount(0);
  await lockAndUnlock(window);
  await nav('Next session').click();
  await expect(window.getByRole('row', { name: /How he keeps me in mind in August/ })).toBeVisible();
});

test('who walks away from a begun check-in is told that it is kept, and may take it back', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, records: [somebody()] });
  const nav = (name: string) => window.getByRole('navigation').getByRole('button', { name });
  await nav('Today').click();
  const line = window.getByLabel('A line about it');
  await line.fill('Typed and cleared again.');
  await line.fill('');
  await nav('Journal').click();
  await expect(entries(window)).toHaveCount(0);
  await nav('Today').click();
  await line.fill('Half a thought');
  await nav('Journal').click();
  await expect(entries(window).filter({ hasText: 'Half a thought' })).toHaveCount(1);
  await expect(window.getByText('Kept.', { exact: true })).toHaveCount(1);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(entries(window)).toHaveCount(0);
});
