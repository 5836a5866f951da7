import type { Page } from '@playwright/test';
import { somebody } from './support/journal';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { entries, page, saved, unlock, write } from './support/steps';

const SITUATION = 'The situation';
const STONE = 'You can be angry with me and come on Thursday.';

/** Keeps a touchstone and stays where its page is. */
async function keepTouchstone(window: Page, words: string): Promise<void> {
  await window.getByRole('navigation').getByRole('button', { name: 'Touchstones' }).click();
  await window.getByRole('button', { name: 'Keep a touchstone' }).click();
  await expect(window.getByLabel('The exact words, if there were any')).toBeFocused();
  await window.keyboard.type(words);
  await saved(window);
}

test('a feeling and fact is begun from an entry, left half done at a lock, and taken up again', async ({ begin }) => {
  const { window } = await begin({ records: [somebody()] });
  const nav = window.getByRole('navigation', { name: 'Holdfast' });
  await keepTouchstone(window, STONE);
  await write(window, 'He looked at the clock.');
  await window.getByRole('button', { name: 'More' }).click();
  await window.getByRole('dialog', { name: 'More' }).getByRole('button', { name: 'Feeling and fact' }).click();
  await expect(page(window, SITUATION)).toBeFocused();
  await expectAccessible(window);
  await window.keyboard.type('Five minutes before the end.');
  await window.getByRole('button', { name: '+ feeling' }).filter({ visible: true }).click();
  await window.keyboard.type('afraid');
  await window.keyboard.press('Enter');
  await window.keyboard.type('8');
  await window.keyboard.press('Enter');
  await window.getByLabel('What the feeling says is true').fill('He is tired of me.');
  const believed = window.getByRole('radiogroup', { name: 'How much I believe it', exact: true });
  await believed.getByText('9', { exact: true }).click();
  await window.getByLabel('What I know').fill('He has looked at the clock before.');
  const thought = window.getByRole('region', { name: 'The feeling says' });
  await expect(thought).toContainText('He is tired of me.');
  await expect(thought).toContainText('believed 9');
  await window.getByRole('button', { name: 'Link a touchstone' }).click();
  await expect(window.getByRole('dialog').getByRole('option')).toHaveText([new RegExp(STONE)]);
  await expectAccessible(window);
  await window.keyboard.type('thursday');
  await window.keyboard.press('Enter');
  await expect(window.getByText('All of them are linked.')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByText(`“${STONE}”`)).toBeVisible();
  await saved(window);

  await window.keyboard.press('ControlOrMeta+l');
  await unlock(window);
  await nav.getByRole('button', { name: 'Looking back' }).click();
  await window.getByRole('button', { name: 'Feelings and facts' }).click();
  await expect(nav.getByRole('button', { name: 'Looking back' })).toHaveAttribute('aria-current', 'page');
  const row = window.getByRole('listitem').filter({ hasText: 'He is tired of me.' });
  await expect(row).toContainText('as far as: what I know');
  await expectAccessible(window);
  await row.getByRole('button').click();
  await expect(page(window, SITUATION)).toContainText('Five minutes before the end.');
  const last = window.getByRole('radiogroup', { name: 'How much I believe it, now' });
  await window.getByRole('radiogroup', { name: 'afraid, now' }).getByText('8', { exact: true }).click();
  await last.getByText('5', { exact: true }).click();
  // The first thought is in sight where the last step is.
  await expect(last).toBeInViewport();
  await expect(thought).toBeInViewport({ ratio: 0.99 });
  await saved(window);
  await expectAccessible(window);

  // It opens what it was begun from, which points back to it.
  await window.getByRole('button', { name: 'He looked at the clock.' }).click();
  await expect(window.getByRole('region', { name: 'Linked to this' })).toContainText('He is tired of me.');
  await nav.getByRole('button', { name: 'Looking back' }).click();
  await window.getByRole('button', { name: 'Feelings and facts' }).click();
  await expect(row).toBeVisible();
  await expect(row).not.toContainText('as far as');
});

test('what it is linked to may be gone, and a feeling may be taken off', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, records: [somebody()] });
  await keepTouchstone(window, STONE);
  await window.getByRole('navigation').getByRole('button', { name: 'Carrying' }).click();
  await window.getByRole('button', { name: 'Note a rupture' }).click();
  await window.keyboard.type('The joke about invoices');
  await saved(window);
  await window.getByRole('button', { name: 'Feeling and fact' }).click();
  await expect(page(window, SITUATION)).toBeFocused();
  await window.getByRole('button', { name: '+ feeling' }).filter({ visible: true }).click();
  await window.keyboard.type('small');
  await window.keyboard.press('Enter');
  await window.keyboard.type('6');
  await window.keyboard.press('Enter');
  await window.getByRole('radiogroup', { name: 'small, now' }).getByText('6', { exact: true }).click();
  await window.getByRole('button', { name: 'Link a touchstone' }).click();
  await window.getByRole('dialog').getByRole('option').click();
  await window.keyboard.press('Escape');
  await saved(window);

  for (const name of ['The joke about invoices', STONE]) {
    await window.getByRole('navigation').getByRole('button', { name: 'Journal' }).click();
    await entries(window).filter({ hasText: name }).first().click();
    await expect(window.getByRole('region', { name: name === STONE ? 'Touchstone' : 'Rupture' })).toBeVisible();
    await window.getByRole('button', { name: 'Delete' }).filter({ visible: true }).click();
    await expect(entries(window).filter({ hasText: name })).toHaveCount(0);
  }
  await window.getByRole('navigation').getByRole('button', { name: 'Looking back' }).click();
  await window.getByRole('button', { name: 'Feelings and facts' }).click();
  await window
    .getByRole('listitem')
    .getByRole('button', { name: /^Feeling and fact/ })
    .click();
  await expect(window.getByText('no longer there', { exact: true })).toBeVisible();
  await expect(window.getByText('A touchstone that is no longer there')).toBeVisible();
  // The pointer rests on a tool of the page that came.
  await window.mouse.move(0, 0);
  await expect(window.getByRole('tooltip')).toHaveCount(0);
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Take it off: A touchstone that is no longer there' }).click();
  await expect(window.getByRole('button', { name: 'Link a touchstone' })).toBeFocused();
  await expect(window.getByText('A touchstone that is no longer there')).toHaveCount(0);
  await window.getByText('Taken off here.').locator('..').getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByText('A touchstone that is no longer there')).toBeVisible();
  await window.getByRole('button', { name: /^Feeling: small 6/ }).press('Delete');
  await expect(window.getByRole('radiogroup', { name: 'small, now' })).toHaveCount(0);
});

test('it can be begun by itself and filled in by keyboard alone', async ({ begin }) => {
  const { window } = await begin({ passphrase: null });
  await window.getByRole('button', { name: 'Looking back' }).press('Enter');
  await window.getByRole('button', { name: 'Feelings and facts' }).press('Enter');
  await expect(window.getByText('Nothing here yet')).toBeVisible();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Begin one' }).press('Enter');
  const press = (key: string) => window.keyboard.press(key);
  await expect(page(window, SITUATION)).toBeFocused();
  await window.keyboard.type('The message ended with a full stop.');
  // Escape, then Tab leaves the text.
  await press('Escape');
  await press('Tab');
  await expect(window.getByRole('button', { name: '+ feeling' }).filter({ visible: true })).toBeFocused();
  await press('Tab');
  await window.keyboard.type('It is over.');
  await press('Tab');
  await window.keyboard.type('7');
  await press('Tab');
  await window.keyboard.type('He always ends with a full stop.');
  await press('Tab');
  await expect(window.getByRole('button', { name: 'Link a touchstone' })).toBeFocused();
  await press('Tab');
  await window.keyboard.type('It is his way.');
  await press('Tab');
  await window.keyboard.type('What he felt.');
  await press('Tab');
  await window.keyboard.type('7');
  await saved(window);
  await expect(window.getByRole('region', { name: 'The feeling says' })).toContainText('It is over.');
  await expect(
    window.getByRole('radiogroup', { name: 'How much I believe it, now' }).getByRole('radio', { name: '7' }),
  ).toBeChecked();
});
