import { made, moment } from '../electron/domain/testing/records';
import { epochOf } from '../electron/domain/time/moment';
import { somebody } from './support/journal';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { entries, unlock } from './support/steps';

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
  await expect(window.getByRole('textbox', { name: 'What you want to say' })).toBeFocused();
  await window.keyboard.type('Where are you?');
  await window.keyboard.press('Tab');
  await window.keyboard.type('8');
  await window.getByRole('button', { name: 'Go on' }).press('Enter');
  await expect(window.getByText('Before anything else, something that you kept.')).toBeVisible();
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
  await expect(window.getByText('Kept.', { exact: true })).toBeVisible();

  await window.getByRole('button', { name: 'Journal' }).click();
  await expect(entries(window).filter({ hasText: 'I only wanted to know' })).toHaveCount(1);
  await entries(window).filter({ hasText: 'Where are you?' }).click();
  await expect(window.getByText('Wrote a letter')).toBeVisible();
  await expectAccessible(window);

  await window.getByRole('button', { name: 'Today', exact: true }).click();
  await window.getByRole('button', { name: 'I want to reach out' }).click();
  const helped = window.getByRole('region', { name: 'What helped before' });
  await expect(helped).toContainText('Wrote a letter');
  await expect(helped).toContainText('Where are you?');
});

test('one can wait a while, and leave at any point without a trace', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, records: [somebody()] });
  const reachOut = async () => {
    await window.getByRole('button', { name: 'Today', exact: true }).click();
    await window.getByRole('button', { name: 'I want to reach out' }).click();
    await window.getByRole('button', { name: 'Go on' }).click();
  };
  await reachOut();
  await window.getByRole('button', { name: 'Wait a while' }).click();
  await window.getByRole('button', { name: '10 minutes' }).click();
  await expect(window.getByText('About 10 minutes more.')).toBeVisible();
  await expectAccessible(window);
  await window.keyboard.press('Escape');
  await expect(window.getByText('Nothing was kept.')).toBeVisible();

  await reachOut();
  await window.getByRole('button', { name: 'Write to M here' }).click();
  await window.keyboard.type('Not for keeping.');
  await window.keyboard.press('Escape');
  await expect(window.getByText('Nothing was kept. What you wrote is in the trash.')).toBeVisible();
  await window.getByRole('button', { name: 'Journal' }).click();
  await expect(entries(window)).toHaveCount(0);

  await reachOut();
  await window.getByRole('button', { name: 'I reached out' }).click();
  await window.keyboard.type('A message');
  await window.keyboard.press('Enter');
  // No number is needed for it to be there another time.
  await window.getByRole('button', { name: 'This helped' }).click();
  await window.getByRole('button', { name: 'Keep this time' }).click();
  await window.getByRole('button', { name: 'Journal' }).click();
  await expect(entries(window).filter({ hasText: 'Reaching' })).toHaveCount(1);
  await reachOut();
  await expect(window.getByRole('region', { name: 'What helped before' })).toContainText('Reached out');
});

test('a number is not asked for twice, nothing is said of what is not there, and a wait survives the lock', async ({
  begin,
}) => {
  const at = moment('2026-11-24T03:10:00+01:00[Europe/Berlin]');
  const M = { ...somebody(), at: moment('2026-11-02T12:00:00+01:00[Europe/Berlin]') };
  const checkIn = made('check-in', { at: moment('2026-11-24T03:05:00+01:00[Europe/Berlin]'), person: M.id, pull: 8 });
  const { window } = await begin({ records: [M, checkIn], at: epochOf(at) });
  await window.getByRole('button', { name: 'I want to reach out' }).click();
  await expect(window.getByText('The number is from your check-in just now.')).toBeVisible();
  await expect(window.getByText('What helped before')).toHaveCount(0);
  await window.keyboard.type('Only to hear him.');
  await window.getByRole('button', { name: 'Go on' }).click();
  await expect(window.getByText('What would help now?')).toBeVisible();
  await expect(window.getByText(/no touchstones|The pull is/)).toHaveCount(0);
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Wait a while' }).click();
  await window.getByRole('button', { name: '20 minutes' }).click();
  await expect(window.getByText('About 20 minutes more.')).toBeVisible();

  await window.keyboard.press('ControlOrMeta+l');
  await expect(window.getByPlaceholder('Passphrase')).toBeFocused();
  await window.clock.setFixedTime(epochOf(at) + 8 * 60_000);
  await expect(window.getByText('About 12 minutes more.')).toBeVisible();
  // Nothing but its time.
  await expect(window.getByText(/reach|pull|wait|Only to hear/i)).toHaveCount(0);
  await expectAccessible(window);
  await unlock(window);
  await expect(window.getByText(/^About 1[12] minutes more\.$/)).toBeVisible();
  await window.getByRole('button', { name: 'It has been enough' }).click();
  await expect(window.getByLabel('What you wrote, and what happened')).toHaveValue('Only to hear him.');
  await window.getByRole('radiogroup', { name: 'How strong is it now?' }).getByRole('radio', { name: '3' }).focus();
  await window.keyboard.type('3');
  await window.getByRole('button', { name: 'Keep this time' }).click();
  await window.getByRole('button', { name: 'Journal' }).click();
  await entries(window).filter({ hasText: 'Only to hear him.' }).click();
  await expect(
    window.getByRole('radiogroup', { name: 'The pull before' }).getByRole('radio', { name: '8' }),
  ).toBeChecked();
  await expect(window.getByText(/Waited [89] minutes/)).toBeVisible();
});
