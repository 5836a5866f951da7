import { somebody } from './support/journal';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { entries } from './support/steps';

test('the pull is taken seriously: rated, met with touchstones, rated again and kept, by keyboard alone', async ({
  begin,
}) => {
  const { window } = await begin({ passphrase: null, records: [somebody()] });
  await window.getByRole('button', { name: 'Touchstones' }).click();
  await window.getByRole('button', { name: 'Keep a touchstone' }).click();
  await expect(window.getByLabel('The exact words, if there were any')).toBeFocused();
  await window.keyboard.type('You can be angry with me and come on Thursday.');
  await window.getByRole('button', { name: 'Today', exact: true }).click();
  await window.getByRole('button', { name: 'I want to reach out' }).click();
  await expect(window.getByRole('navigation')).toHaveCount(0);
  await expectAccessible(window);
  await window.keyboard.type('8');
  await window.keyboard.press('Enter');
  await expect(window.getByText('The pull is 8. Before anything else, one of these.')).toBeVisible();
  await expect(window.getByText('“You can be angry with me and come on Thursday.”')).toBeVisible();
  await expectAccessible(window);
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('textbox', { name: 'Write to M' })).toBeFocused();
  await window.keyboard.type('I only wanted to know that you are there.');
  await window.getByRole('button', { name: 'That is what I wanted to say' }).click();
  await window.keyboard.type('3');
  await expectAccessible(window);
  await window.keyboard.press('Enter');
  await expect(window.getByText('Kept.')).toBeVisible();

  await window.getByRole('button', { name: 'Journal' }).click();
  await expect(entries(window).filter({ hasText: 'I only wanted to know' })).toHaveCount(1);
  await entries(window).filter({ hasText: 'Pull 8 to 3' }).click();
  await expect(window.getByText('Wrote a letter')).toBeVisible();
  await expectAccessible(window);

  await window.getByRole('button', { name: 'Today', exact: true }).click();
  await window.getByRole('button', { name: 'I want to reach out' }).click();
  await window.getByRole('button', { name: 'What helped before' }).click();
  await expect(window.getByText(/pull 8 to 3, Wrote a letter/)).toBeVisible();
});

test('one can wait a while, and leave at any point without a trace', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, records: [somebody()] });
  const reachOut = async () => {
    await window.getByRole('button', { name: 'Today', exact: true }).click();
    await window.getByRole('button', { name: 'I want to reach out' }).click();
    await window.keyboard.type('6');
    await window.keyboard.press('Enter');
  };
  await reachOut();
  await window.getByRole('button', { name: 'Wait a while' }).click();
  await window.getByRole('button', { name: '10 minutes' }).click();
  await expect(window.getByText('About 10 minutes more.')).toBeVisible();
  await expectAccessible(window);
  await window.keyboard.press('Escape');
  await expect(window.getByText('Nothing was kept.')).toBeVisible();

  await reachOut();
  await window.getByRole('button', { name: 'Write for me' }).click();
  await window.keyboard.type('Not for keeping.');
  await window.keyboard.press('Escape');
  await expect(window.getByText('Nothing was kept. What you wrote is in the trash.')).toBeVisible();
  await window.getByRole('button', { name: 'Journal' }).click();
  await expect(entries(window)).toHaveCount(1);

  await reachOut();
  await window.getByRole('button', { name: 'I reached out' }).click();
  await window.keyboard.type('A message');
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: 'Keep this time' }).click();
  await window.getByRole('button', { name: 'Journal' }).click();
  await expect(entries(window).filter({ hasText: 'Pull 6' })).toHaveCount(1);
});
