import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { addPerson, makeJournal, page, saved } from './support/steps';

test('a letter is written, sent by whatever means, waited for, and answered', async ({ open, place }) => {
  const { app, window } = await open();
  const nav = window.getByRole('navigation');
  await makeJournal(window);
  await addPerson(window, 'M', 'therapist');
  await nav.getByRole('button', { name: 'Letters' }).click();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Write a letter' }).click();
  await expect(page(window)).toBeFocused();
  await window.keyboard.type('I have tried to write this in order.');
  await window.getByPlaceholder('What to call it, if you like').fill('The long email');
  await window.getByText('sent', { exact: true }).click();
  await window.getByLabel('What I fear').fill('That it was too much.');
  await saved(window);
  await expectAccessible(window);

  await window.getByRole('button', { name: 'Copy' }).click();
  await expect(window.getByText(/^Copied\./)).toBeVisible();
  const save = async (name: string, button: string) => {
    await app.evaluate(({ dialog }, filePath) => { dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath }); }, path.join(place.root, name));
    if (button !== 'Save as .eml') await window.getByRole('button', { name: 'More ways' }).click();
    await window.getByRole('button', { name: button }).click();
    await expect.poll(() => existsSync(path.join(place.root, name))).toBe(true);
    await expect(window.getByText('Saved. That file is not encrypted.').first()).toBeVisible();
    return readFileSync(path.join(place.root, name), 'utf8');
  };
  expect(await save('letter.txt', 'Save as .txt')).toBe('I have tried to write this in order.');
  expect(await save('letter.eml', 'Save as .eml')).toMatch(/^Date: .*\r\nSubject: =\?utf-8\?B\?VGhlIGxvbmcgZW1haWw=\?=\r\n/);

  await window.getByRole('button', { name: 'It was sent' }).click();
  await expectAccessible(window);
  await window.keyboard.type('email');
  await window.keyboard.press('Enter');
  await expect(window.getByText('less than a minute')).toBeVisible();
  await expect(window.getByText(/^letter, sent today/)).toBeVisible();
  await window.getByRole('radiogroup', { name: 'How hard is the wait?' }).getByRole('radio', { name: '9' }).focus();
  await window.keyboard.type('9');
  await window.getByLabel('What the feeling says').fill('He does not know how to tell me to stop.');
  await window.getByRole('button', { name: 'Keep check-in' }).click();
  await expect(window.getByText(/, hard 9/)).toBeVisible();
  await expectAccessible(window);
  await nav.getByRole('button', { name: 'Carrying' }).click();
  await expect(window.getByText('1 check-in while waiting')).toBeVisible();
  await window.getByRole('button', { name: /The long email/ }).click();
  await window.getByRole('button', { name: 'An answer came' }).click();
  await expect(window.getByText(/^letter, answered today/)).toBeVisible();
  await window.getByText('Answered.').locator('..').getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByText(/^letter, sent today/)).toBeVisible();
  await window.getByRole('button', { name: 'No answer wanted any more' }).click();
  await nav.getByRole('button', { name: 'Letters' }).click();
  await expect(window.getByText('no answer wanted any more')).toBeVisible();
  expect(place.filesWith('in order.').map((file) => path.basename(file))).toEqual(['letter.txt']);
});
