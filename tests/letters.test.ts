import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { made, moment } from '../electron/domain/testing/records';
import type { Person } from '../electron/domain/kinds/person';
import { epochOf, type Day } from '../electron/domain/time/moment';
import { setClock } from './support/app';
import { somebody } from './support/journal';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { page, saved } from './support/steps';

test('a letter is written, sent by whatever means, waited for, and answered', async ({ begin, place }) => {
  const { app, window } = await begin({ alone: true, records: [somebody()] });
  const nav = window.getByRole('navigation');
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
    await app.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      },
      path.join(place.root, name),
    );
    if (button !== 'Save as .eml') await window.getByRole('button', { name: 'More ways' }).click();
    await window.getByRole('button', { name: button }).click();
    await expect.poll(() => existsSync(path.join(place.root, name))).toBe(true);
    await expect(window.getByText('Saved. That file is not encrypted.').first()).toBeVisible();
    return readFileSync(path.join(place.root, name), 'utf8');
  };
  expect(await save('letter.txt', 'Save as .txt')).toBe('I have tried to write this in order.');
  expect(await save('letter.eml', 'Save as .eml')).toMatch(
    /^Date: .*\r\nSubject: =\?utf-8\?B\?VGhlIGxvbmcgZW1haWw=\?=\r\n/,
  );

  await window.getByRole('button', { name: 'It was sent' }).click();
  await expectAccessible(window);
  await window.keyboard.type('email');
  await window.keyboard.press('Enter');
  await expect(window.getByText(/^letter, sent today/)).toBeVisible();
  await window.getByRole('radiogroup', { name: 'How hard is the wait?' }).getByRole('radio', { name: '9' }).focus();
  await window.keyboard.type('9');
  await window.getByLabel('What the feeling says').fill('He does not know how to tell me to stop.');
  await window.getByRole('button', { name: 'Keep check-in' }).click();
  await expect(window.getByText(/, hard 9/)).toBeVisible();
  await expectAccessible(window);
  await nav.getByRole('button', { name: 'Carrying' }).click();
  await expect(window.getByText('since today', { exact: true })).toBeVisible();
  await window.getByRole('button', { name: /The long email/ }).click();
  await window.getByRole('button', { name: 'An answer came' }).click();
  await window.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(window.getByText(/^letter, answered today/)).toBeVisible();
  await window
    .getByText(/^An answer came\. /)
    .locator('..')
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(window.getByText(/^letter, sent today/)).toBeVisible();
  await expect(window.getByRole('button', { name: 'No answer came' })).toHaveCount(0);
  await setClock(window, Date.now() + 8 * 86_400_000);
  await window.evaluate(() => globalThis.dispatchEvent(new Event('focus')));
  await window.getByRole('button', { name: 'No answer came' }).click();
  await nav.getByRole('button', { name: 'Letters' }).click();
  await expect(window.getByText('no answer came', { exact: true })).toBeVisible();
  expect(place.filesWith('in order.').map((file) => path.basename(file))).toEqual(['letter.txt']);
});

test('an answer has its place beside what was feared, and what was sent is not changed unnoticed', async ({
  begin,
}) => {
  const M = somebody();
  const at = moment('2026-11-24T20:00:00+01:00[Europe/Berlin]');
  const sent = { at: moment('2026-11-03T09:00:00+01:00[Europe/Berlin]'), how: 'post' };
  const letter = made('letter', {
    title: 'The long one',
    body: 'I said it all.',
    to: M.id,
    at: sent.at,
    state: { kind: 'sent', sent },
  });
  const night = made('check-in', {
    at: moment('2026-11-05T03:10:00+01:00[Europe/Berlin]'),
    person: M.id,
    of: letter.id,
    wait: 9,
    body: 'He does not know how to tell me to stop.',
  });
  const kept = made('letter', { title: 'The short one', body: 'For me.', at: sent.at });
  const { window } = await begin({ passphrase: null, records: [M, letter, night, kept], at: epochOf(at) });
  await window.getByRole('navigation').getByRole('button', { name: 'Letters' }).click();
  await expect(window.getByRole('button', { name: /^The short one/ })).toContainText('kept');
  await window.getByRole('button', { name: /^The long one/ }).click();
  await expect(window.getByText('As you sent it.')).toBeVisible();
  await page(window).press('End');
  await window.keyboard.type(' Sorry.');
  await expect(page(window)).toHaveText('I said it all.');

  await window.getByRole('button', { name: 'An answer came' }).click();
  await window.keyboard.type('post');
  await window.getByRole('spinbutton', { name: /^day/ }).press('ArrowDown');
  await window.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(window.getByRole('textbox', { name: 'What came' })).toBeFocused();
  await window.keyboard.type('I have read it twice. Come on Tuesday.');
  await expect(window.getByText(/^Came Monday \d\d:00, post$/)).toBeVisible();
  const what = window.getByRole('region', { name: 'What came' });
  await expect(what).toContainText('He does not know how to tell me to stop.');
  await expectAccessible(window);
  await what.getByRole('button', { name: 'Keep as touchstone' }).click();
  await expect(window.getByText('Kept as a touchstone.')).toBeVisible();

  await window.getByRole('button', { name: 'Change it' }).click();
  await expect(window.getByText('What you sent stays in Earlier versions')).toBeVisible();
  await page(window).press('ControlOrMeta+End');
  await window.keyboard.type(' Sorry.');
  await expect(window.getByText(/^Changed today \d\d:00, after it was sent\./)).toBeVisible();
  await saved(window);
  await window.getByRole('button', { name: 'Open it' }).click();
  await expect(window.getByLabel('The exact words, if there were any')).toHaveValue(
    'I have read it twice. Come on Tuesday.',
  );
});

test('whoever waits reads first what holds, and takes what the feeling says to what is known', async ({ begin }) => {
  const at = moment('2026-11-28T03:10:00+01:00[Europe/Berlin]');
  const M = somebody();
  const hour = made('session', { person: M.id, at: moment('2026-12-01T16:00:00+01:00[Europe/Berlin]') });
  const sentOn = (text: string) => ({ at: moment(text), how: 'post' });
  const before = made('letter', {
    title: 'In spring',
    body: 'Too much.',
    to: M.id,
    answer: 'It was not too much.',
    state: {
      kind: 'answered',
      at: moment('2026-05-08T12:00:00+02:00[Europe/Berlin]'),
      sent: sentOn('2026-05-02T12:00:00+02:00[Europe/Berlin]'),
    },
  });
  const feared = made('check-in', {
    at: moment('2026-05-04T03:00:00+02:00[Europe/Berlin]'),
    of: before.id,
    wait: 10,
    body: 'Now he knows.',
  });
  const letter = made('letter', {
    title: 'In autumn',
    body: 'All of it.',
    to: M.id,
    state: { kind: 'sent', sent: sentOn('2026-11-06T12:00:00+01:00[Europe/Berlin]') },
  });
  const stone = made('touchstone', { person: M.id, words: 'I am here on Tuesday.' });
  const { window } = await begin({
    passphrase: null,
    records: [M, hour, before, feared, letter, stone],
    at: epochOf(at),
  });
  await window.getByRole('navigation').getByRole('button', { name: 'Letters' }).click();
  await window.getByRole('button', { name: /^In autumn/ }).click();
  await expect(window.getByRole('heading', { name: 'You see M on Tuesday' })).toBeVisible();
  await expect(window.getByText('“I am here on Tuesday.”')).toBeVisible();
  const earlier = window.getByRole('region', { name: 'How it went before' });
  await expect(earlier).toContainText('The letter that you sent on 2 May was answered.');
  await expect(earlier).toContainText('Now he knows.');
  await expect(earlier).toContainText('It was not too much.');
  await expect(window.getByText('three weeks')).toHaveCount(0);
  await window.getByRole('button', { name: 'How long it has been' }).click();
  await expect(window.getByText('Sent about three weeks ago')).toBeVisible();
  await expectAccessible(window);
  // Nothing beside the letter has to be scrolled for.
  await window.setViewportSize({ width: 1280, height: 800 });
  const room = await window.locator('.page-aside').evaluate((aside) => aside.clientHeight - aside.scrollHeight);
  expect(room).toBeGreaterThanOrEqual(0);

  await window.getByLabel('What the feeling says').fill('He has put it away.');
  await window.getByRole('button', { name: 'Feeling and fact' }).filter({ visible: true }).first().click();
  await expect(window.getByLabel('What the feeling says is true')).toHaveValue('He has put it away.');
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await window.getByRole('button', { name: /^In autumn/ }).click();
  await expect(window.getByText('“He has put it away.”')).toBeVisible();
});

test('on a break the wait begins with until when one is away', async ({ begin }) => {
  const breaks: Person['breaks'] = [{ from: '2026-10-01' as Day, to: '2026-12-20' as Day, whose: 'theirs', note: '' }];
  const M = { ...somebody(), breaks };
  const sent = { at: moment('2026-11-20T12:00:00+01:00[Europe/Berlin]'), how: '' };
  const letter = made('letter', { title: 'In autumn', body: 'All of it.', to: M.id, state: { kind: 'sent', sent } });
  const at = moment('2026-11-28T03:10:00+01:00[Europe/Berlin]');
  const { window } = await begin({ passphrase: null, records: [M, letter], at: epochOf(at) });
  await window.getByRole('navigation').getByRole('button', { name: 'Letters' }).click();
  await window.getByRole('button', { name: /^In autumn/ }).click();
  await expect(window.getByRole('heading', { name: 'M is away until 20 December' })).toBeVisible();
  const first = (words: string) => window.getByText(words).filter({ visible: true });
  await expect(first('An answer may take until then.')).toBeVisible();
  // Where there is no room beside the letter it stands before it.
  await window.setViewportSize({ width: 900, height: 600 });
  await expect(first('An answer may take until then.')).toBeInViewport();

  await setClock(window, epochOf(moment('2026-12-20T12:00:00+01:00[Europe/Berlin]')));
  await window.evaluate(() => globalThis.dispatchEvent(new Event('focus')));
  await expect(window.getByRole('heading', { name: 'M is away, today for the last day' })).toBeVisible();
  await expect(first('An answer may take a while.')).toBeInViewport();
});

test('by keys alone a letter is sent later than now, waits, is answered, and waits again', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, records: [somebody()] });
  const press = (key: string) => window.keyboard.press(key);
  /** Tab, as often as it takes. */
  const tabTo = async (target: Locator) => {
    for (let steps = 0; steps < 60; steps += 1) {
      if (await target.evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
      await press('Tab');
    }
    throw new Error(`Tab does not come to ${String(target)}`);
  };
  const choose = async (name: string | RegExp) => {
    await tabTo(window.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }));
    await press('Enter');
  };
  await choose('Letters');
  await choose('Write a letter');
  await expect(page(window)).toBeFocused();
  await window.keyboard.insertText('I have tried to write this in order.');
  await saved(window);
  await press('Escape');

  await choose('It was sent');
  await expect(window.getByLabel('How', { exact: true })).toBeFocused();
  await window.keyboard.type('post');
  await tabTo(window.getByRole('spinbutton', { name: /^year/ }));
  await press('ArrowUp');
  await press('Enter');
  // Sent next year, and nobody minds.
  await choose(/^Sent .*, post$/);
  await expectAccessible(window);
  await tabTo(window.getByRole('spinbutton', { name: /^year/ }));
  await press('ArrowDown');
  await press('ArrowDown');
  await press('Enter');

  await tabTo(window.getByRole('radiogroup', { name: 'How hard is the wait?' }).getByRole('radio'));
  await press('5');
  await press('Tab');
  await window.keyboard.type('Quieter.');
  await choose('Keep check-in');
  await expect(window.getByText(/, hard 5 “Quieter.”$/)).toBeVisible();
  await choose('Bring to session');
  await expect(window.getByText('It is on the list.')).toBeVisible();
  await choose('An answer came');
  await press('Enter');
  await expect(window.getByRole('textbox', { name: 'What came' })).toBeFocused();
  await expect(window.getByLabel('What the feeling says')).toHaveCount(0);
  await choose('It still waits');
  await expect(window.getByLabel('What the feeling says')).toBeVisible();
  await choose(/^On the list/);
  await choose('Take off the list');
  await expect(window.getByRole('button', { name: 'Bring to session' })).toBeVisible();
  await choose(/^Sent .*, post$/);
  await choose('It was not sent');
  await expect(window.getByRole('button', { name: 'It was sent', exact: true })).toBeVisible();
  await tabTo(window.getByText('It was not sent.').locator('..').getByRole('button', { name: 'Undo' }));
  await press('Enter');
  await expect(window.getByLabel('What the feeling says')).toBeVisible();
  await expect(window.getByText(/, hard 5 “Quieter.”$/)).toBeVisible();
});

test('what leaves the journal is the letter alone, and does not go into its folder', async ({ begin, place }) => {
  const { app, window } = await begin({ alone: true, records: [somebody()] });
  await window.getByRole('navigation').getByRole('button', { name: 'Letters' }).click();
  await window.getByRole('button', { name: 'Write a letter' }).click();
  await expect(page(window)).toBeFocused();
  const lines = Array.from({ length: 120 }, (_, line) => `Line ${String(line + 1)} of all I wanted to say.`);
  await window.keyboard.insertText(lines.join('\n\n'));
  await window.getByLabel('What I fear').fill('That it was too much.');
  await window.getByRole('button', { name: 'It was sent' }).click();
  await window.keyboard.press('Enter');
  await window.getByLabel('What the feeling says').fill('He has not read it.');
  await window.getByRole('button', { name: 'Keep check-in' }).click();
  await expect(window.getByText('Linked to this')).toBeVisible();
  await saved(window);

  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    path.join(place.journal, 'letter.eml'),
  );
  await window.getByRole('button', { name: 'Save as .eml' }).click();
  await expect(window.getByText('That place is inside the journal folder. Choose one outside it.')).toBeVisible();
  expect(place.files().filter((file) => file.endsWith('.eml'))).toEqual([]);

  const pages = await app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' });
    return pdf?.toString('latin1').match(/\/Type \/Page\b/g)?.length;
  });
  // All of a long letter, not only what the window shows of it.
  expect(pages).toBeGreaterThan(3);
  await window.emulateMedia({ media: 'print' });
  await expect(window.getByRole('button', { name: 'to M To whom' })).toBeVisible();
  await expect(window.getByLabel('What I fear')).toBeHidden();
  for (const words of ['He has not read it.', 'Linked to this', 'Change it', 'What I hope for']) {
    await expect(window.getByText(words).filter({ visible: true })).toHaveCount(0);
  }
  await expect(window.getByPlaceholder('What to call it, if you like')).toBeHidden();
});
