import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { made } from '../electron/domain/testing/records';
import { newId } from '../electron/domain/id';
import { somebody } from './support/journal';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { entries, page, saved, write } from './support/steps';

/** One red pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==';

test('a touchstone keeps exact words apart from my own, and a picture', async ({ begin, place }) => {
  const { window } = await begin({ alone: true, records: [somebody()] });
  await window.getByRole('button', { name: 'Touchstones' }).click();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Keep a touchstone' }).click();
  await expect(window.getByLabel('The exact words, if there were any')).toBeFocused();
  await window.keyboard.type('You can be angry with me and come on Thursday.');
  await page(window, 'In my own words').click();
  await window.keyboard.type('He said it as if it were the weather.');
  await window.getByText('said in session').click();
  await expect(window.getByText('How much it holds')).toHaveCount(0);
  const picture = path.join(place.root, 'postcard.png');
  writeFileSync(picture, Buffer.from(PNG, 'base64'));
  await window.locator('.touchstone-picture input[type="file"]').setInputFiles(picture);
  await window.getByLabel('What it shows, for those who cannot see it').fill('A red postcard');
  await expect(window.getByRole('img', { name: 'A red postcard' })).toBeVisible();
  await saved(window);
  await expectAccessible(window);

  await window.getByRole('button', { name: 'Back', exact: true }).click();
  const stone = window.getByRole('listitem').filter({ hasText: '“You can be angry' });
  await expect(stone).toBeVisible();
  await expect(stone.getByRole('img', { name: 'A red postcard' })).toBeVisible();
  await expectAccessible(window);
  await window.getByLabel('Find among them').fill('weather');
  await expect(stone).toBeVisible();
  await window.getByLabel('Find among them').fill('nothing of the kind');
  await expect(window.getByText('None has these words.')).toBeVisible();

  await window.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(window.getByText('“You can be angry with me and come on Thursday.”')).toBeVisible();
  expect(place.filesWith('angry with me')).toEqual([]);
});

test('what somebody did stands in no quotation marks, whether that is said or only where it came from', async ({
  begin,
}) => {
  const gesture = made('touchstone', { id: newId(), from: 'gesture', words: 'He left the lamp on.' });
  const unsaid = made('touchstone', { id: newId(), words: 'He waited at the door.' });
  const { window } = await begin({ records: [somebody(), gesture, unsaid] });
  const ofTheDay = window.getByRole('region', { name: 'A touchstone' }).getByRole('paragraph').first();
  const first = await ofTheDay.innerText();
  await window.getByRole('button', { name: 'Another one' }).focus();
  await window.keyboard.press('Enter');
  await expect(ofTheDay).not.toHaveText(first);
  await window.keyboard.press('Enter');
  await expect(ofTheDay).toHaveText(first);
  await window.getByRole('button', { name: 'Touchstones' }).click();
  await expect(window.getByRole('paragraph').filter({ hasText: /^He left the lamp on\.$/ })).toBeVisible();
  await window.getByText('“He waited at the door.”').click();
  await window.getByText('something they did').filter({ visible: true }).click();
  await expect(window.getByLabel('What they did').filter({ visible: true })).toHaveValue('He waited at the door.');
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(window.getByRole('paragraph').filter({ hasText: /^He waited at the door\.$/ })).toBeVisible();
});

test('what is selected in an entry is kept with its place, and both show each other', async ({ begin }) => {
  const { window } = await begin({ passphrase: null });
  await write(window, 'After session\n\nHe remembered the name of the street.');
  await window.getByRole('button', { name: 'Keep as touchstone' }).click();
  await expect(window.getByText('Select the words first that you want to keep.')).toBeVisible();
  await page(window).click();
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.press('Shift+Home');
  await window.getByRole('button', { name: 'Keep as touchstone' }).click();
  await expect(window.getByText('Kept as a touchstone.')).toBeVisible();
  await window.getByRole('button', { name: 'Open it' }).click();
  await expect(page(window, 'In my own words')).toHaveText('He remembered the name of the street.');
  await window.getByRole('region', { name: 'Kept from' }).getByRole('button', { name: 'After session' }).click();
  await expect(page(window)).toContainText('After session');
  await window.getByRole('region', { name: 'Linked to this' }).getByRole('button').click();
  await expect(page(window, 'In my own words')).toHaveText('He remembered the name of the street.');
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(entries(window)).toHaveCount(2);
});
