import type { Page } from '@playwright/test';
import { momentAt } from '../electron/domain/time/moment';
import { made } from '../electron/domain/testing/records';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { page, saved } from './support/steps';

const NOW = Date.UTC(2026, 10, 22, 20);
const ago = (days: number) => momentAt(NOW - days * 86_400_000, 'Europe/Berlin');
const entry = (days: number, body: string) => made('entry', { at: ago(days), body, tags: ['vacation'] });
const story = [
  entry(260, 'I called and left a message because I could not sit with it another hour.'),
  entry(200, 'I wrote to him twice and read it again all night.'),
  entry(5, 'It can wait for its turn on the list. He is not going anywhere.'),
];

async function goToIt(window: Page): Promise<void> {
  await window.getByRole('navigation', { name: 'Holdfast' }).getByRole('button', { name: 'Looking back' }).click();
  await window
    .getByRole('navigation', { name: 'Ways to look back' })
    .getByRole('button', { name: 'Then and now' })
    .click();
  await expect(window.getByRole('heading', { name: 'Then and now' })).toBeFocused();
}

const side = (window: Page, name: 'Then' | 'Now') => window.getByRole('group', { name, exact: true });

test('two passages are proposed, exchanged, kept with a note and looked back on', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, records: story });
  await goToIt(window);
  await expect(side(window, 'Then')).toContainText('“I called and left a message');
  await expect(side(window, 'Now')).toContainText('“It can wait for its turn on the list.”');
  await expectAccessible(window);

  await window.getByRole('button', { name: 'Choose another: Now' }).click();
  await window.keyboard.type('anywhere');
  await expect(window.getByRole('option')).toHaveCount(1);
  await expectAccessible(window);
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: 'He is not going anywhere.' }).click();
  await expect(side(window, 'Now')).toContainText('“He is not going anywhere.”');
  await window.getByRole('button', { name: 'Keep these two' }).click();
  await page(window, 'What you see in it').click();
  await window.keyboard.type('The hour has become longer.');
  await saved(window);
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(window.getByRole('region', { name: 'Kept' })).toContainText('The hour has become longer.');

  await window.getByRole('button', { name: 'Over time' }).click();
  await expect(window.getByRole('region', { name: 'Then and now' })).toContainText('“He is not going anywhere.”');
});

test('what was turned away does not come again, by keys alone', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, records: story });
  await goToIt(window);
  await expect(side(window, 'Then')).toContainText('I called');
  await window.getByRole('button', { name: 'Another two' }).press('Enter');
  await expect(side(window, 'Then')).toContainText('I wrote to him twice');
  await window.getByRole('button', { name: 'Another two' }).press('Enter');
  await expect(window.getByText('There are no other two for now.')).toBeVisible();
  await window.getByRole('button', { name: 'Choose two yourself' }).press('Enter');
  await window.getByRole('button', { name: 'Choose: Then' }).press('Enter');
  await window.keyboard.type('twice');
  await expect(window.getByRole('option')).toHaveCount(1);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: /^I wrote to him twice/ })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(side(window, 'Then')).toContainText('“I wrote to him twice');
});

test('a passage stays although its page is gone', async ({ begin }) => {
  const [then, , now] = story;
  if (!then || !now) throw new Error('both are there');
  const { window } = await begin({
    passphrase: null,
    records: [
      now,
      made('then-and-now', {
        then: { record: then.id, quote: 'I called and left a message.' },
        now: { record: now.id, quote: 'It can wait.' },
      }),
    ],
  });
  await goToIt(window);
  await expect(side(window, 'Then')).toContainText('“I called and left a message.”');
  await expect(side(window, 'Then')).toContainText('It stood on a page that is no longer there.');
  await expect(side(window, 'Now')).not.toContainText('no longer there');
});

test('an empty journal proposes nothing', async ({ begin }) => {
  const { window } = await begin({ passphrase: null });
  await goToIt(window);
  await expect(window.getByText('Nothing is far enough apart yet')).toBeVisible();
  await expectAccessible(window);
});
