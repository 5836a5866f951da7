import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { blankRecord } from '../electron/domain/records/blank';
import { newId } from '../electron/domain/id';
import { epochOf, momentAt } from '../electron/domain/time/moment';
import { made, moment } from '../electron/domain/testing/records';
import { somebody } from './support/journal';
import { expectAccessible } from './support/axe';
import { expect, quit, test } from './support/holdfast';
import { answer, page, saved, unlock } from './support/steps';
import type { Place } from './support/place';

const SENTENCES = 'My own sentences for hard hours';
const TITLE = 'When it is too much';

/** Fills it in by keyboard alone. */
async function fillIn(window: Page): Promise<void> {
  await window.keyboard.press('ControlOrMeta+Shift+h');
  await expect(window.getByText('Nothing has to be decided now.')).toBeVisible();
  await window.getByRole('button', { name: 'Fill it in' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByLabel('Name').first()).toBeFocused();
  await window.keyboard.type('Anabel');
  await window.keyboard.press('Tab');
  await window.keyboard.type('030 1234567');
  await page(window, SENTENCES).focus();
  await window.keyboard.type('It has ended each time, quillwort.');
  await saved(window);
}

/** The files in which something of it can be read. */
const readable = (place: Place) => [
  ...new Set(['Anabel', '030 1234567', 'quillwort'].flatMap((words) => place.filesWith(words))),
];

test('it is one step away, empty until it is filled in, and everything can be undone', async ({ begin }) => {
  const { window } = await begin({ passphrase: null });
  const nav = window.getByRole('navigation', { name: 'Holdfast' });
  await nav.getByRole('button', { name: TITLE }).click();
  await expect(window.getByText('Holdfast is not a crisis service and cannot call anyone.')).toBeVisible();
  await expectAccessible(window);
  await fillIn(window);
  await expectAccessible(window);
  await window
    .getByRole('group', { name: 'Contact 2' })
    .getByLabel('How to reach them')
    .fill('the neighbour, second floor');
  await window.getByRole('button', { name: 'Remove Anabel' }).click();
  await expect(window.getByRole('button', { name: 'Remove Anabel' })).toHaveCount(0);
  await window.getByText('The contact is removed.').locator('..').getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByRole('button', { name: 'Remove Anabel' })).toBeVisible();
  await saved(window);
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(window.getByRole('list', { name: 'Whom I can reach' }).getByRole('listitem')).toHaveText([
    'Anabel030 1234567',
    'the neighbour, second floor',
  ]);
  await expect(window.getByText('It has ended each time, quillwort.')).toBeVisible();
  // A journal without a passphrase has no lock screen.
  await expect(window.getByRole('heading', { name: 'On the lock screen' })).toHaveCount(0);
  await expectAccessible(window);

  // It belongs to no day, and is found all the same.
  await nav.getByRole('button', { name: 'Journal' }).click();
  await expect(window.getByRole('listbox', { name: 'Entries' }).getByRole('option')).toHaveCount(0);
  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.type('neighbour');
  await expect(window.getByRole('listbox', { name: 'Found' }).getByRole('option')).toHaveCount(1);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('region', { name: TITLE })).toBeVisible();
  await expect(page(window, SENTENCES)).toContainText('quillwort');
});

test('at night it is never empty and leads on, and by day it is offered once', async ({ begin }) => {
  const at = moment('2026-11-24T03:10:00+01:00[Europe/Berlin]');
  const before = moment('2026-11-02T12:00:00+01:00[Europe/Berlin]');
  const M = { ...somebody(), at: before };
  const stone = made('touchstone', { at: before, person: M.id, words: 'I am here on Tuesday.' });
  const { window } = await begin({ passphrase: null, records: [M, stone], at: epochOf(at) });
  const offer = window.getByText('There is a page for hard hours.');
  await expect(window.getByRole('heading', { name: 'Monday night' })).toBeVisible();
  await expect(offer).toHaveCount(0);
  // The last thing to leave a narrow row.
  await window.setViewportSize({ width: 420, height: 600 });
  const way = window.getByRole('navigation').getByRole('button', { name: TITLE });
  await expect(way).toBeInViewport({ ratio: 1 });
  // All else is in a menu, by keys as well.
  await window.getByRole('button', { name: 'Menu: Today' }).focus();
  await window.keyboard.press('Enter');
  const menu = window.locator('.narrow-menu');
  await expect(menu.getByRole('button', { name: 'Settings' })).toBeInViewport({ ratio: 1 });
  await expectAccessible(window);
  await window.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Menu: Today' })).toBeFocused();
  await window.keyboard.press('Enter');
  await menu.getByRole('button', { name: 'People' }).click();
  await expect(window.getByRole('heading', { name: 'People' })).toBeVisible();
  await expect(menu).toHaveCount(0);
  await way.click();
  await expect(window.getByText('Nothing has to be decided now.')).toBeVisible();
  await expect(window.getByText('easier on a better day')).toHaveCount(0);
  await expectAccessible(window);
  await window.setViewportSize({ width: 1280, height: 800 });
  const main = window.getByRole('main');
  await expect(main.getByRole('button', { name: 'Touchstones' })).toBeVisible();
  await expect(main.getByRole('button', { name: 'Write' })).toBeVisible();
  await main.getByRole('button', { name: 'I want to reach out' }).click();
  await expect(window.getByRole('heading', { name: 'I want to reach out' })).toBeAttached();
  await window.keyboard.press('Escape');

  await window.clock.setFixedTime(epochOf(moment('2026-11-24T15:00:00+01:00[Europe/Berlin]')));
  await window.getByRole('button', { name: 'Journal' }).click();
  await window.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(offer).toBeVisible();
  await window.clock.setFixedTime(epochOf(moment('2026-11-26T15:00:00+01:00[Europe/Berlin]')));
  await window.getByRole('button', { name: 'Journal' }).click();
  await window.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(window.getByRole('heading', { name: /^Thursday/ })).toBeVisible();
  await expect(offer).toHaveCount(0);
});

test('a contact that is longer than anybody would type keeps every letter when one is edited', async ({
  begin,
  place,
}) => {
  const how = `${'On weekdays the practice, else the service of the town. '.repeat(40)}030 1234567`;
  const name = 'Whoever is there at night'.repeat(8);
  const { window } = await begin({
    passphrase: null,
    records: [{ ...blankRecord('too-much', newId(), momentAt(Date.now())), contacts: [{ name, how }], body: 'Words.' }],
  });
  await expect(window.getByRole('navigation', { name: 'Holdfast' })).toBeVisible();
  await window.keyboard.press('ControlOrMeta+Shift+h');
  await window.getByRole('button', { name: 'Change this page' }).click();
  const contact = window.getByRole('group', { name: 'Contact 1' });
  await contact.getByLabel('How to reach them').press('ControlOrMeta+End');
  await window.keyboard.type('8');
  await contact.getByLabel('Name').press('End');
  await window.keyboard.type('s');
  await saved(window);
  expect(place.filesWith(`${how}8`)).toHaveLength(1);
  expect(place.filesWith(`${name}s`)).toHaveLength(1);
});

test('it is readable on the lock screen and on the disk only where its owner allows it', async ({
  begin,
  open,
  place,
}) => {
  test.slow();
  const { app, window } = await begin({ alone: true });
  await fillIn(window);
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  const settings = path.join(place.profile, 'settings.json');
  const lock = async () => {
    await window.keyboard.press('ControlOrMeta+l');
    await expect(window.getByPlaceholder('Passphrase')).toBeFocused();
  };
  const show = window.getByRole('button', { name: TITLE });
  expect(readable(place)).toEqual([]);
  await lock();
  await expect(show).toHaveCount(0);
  await window.keyboard.press('ControlOrMeta+Shift+h');
  await expect(window.getByPlaceholder('Passphrase')).toBeVisible();
  expect(readable(place)).toEqual([]);
  await unlock(window);
  await window.getByRole('navigation').getByRole('button', { name: TITLE }).click();
  await answer(app, 0);
  await window.getByRole('button', { name: 'Allow it on the lock screen' }).click();
  await expect(window.getByText('It can be read from the lock screen now.')).toHaveCount(0);
  expect(readable(place)).toEqual([]);
  await answer(app, 1);
  await window.getByRole('button', { name: 'Allow it on the lock screen' }).click();
  await expect(window.getByText('It can be read from the lock screen now.')).toBeVisible();
  await expectAccessible(window);
  expect(readable(place)).toEqual([settings]);
  // What the settings promise is so.
  await window.keyboard.press('ControlOrMeta+,');
  await expect(window.getByText(/kept on this disk unencrypted, but for the page for hard hours/)).toBeVisible();
  await window.keyboard.press('ControlOrMeta+Shift+h');

  // What is typed right before a lock is on it as well.
  await window.getByRole('button', { name: 'Change this page' }).click();
  await page(window, SENTENCES).focus();
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.type(' The lamp can stay on.');
  await lock();
  expect(await window.evaluate(() => document.documentElement.innerHTML)).not.toContain('quillwort');
  await expectAccessible(window);
  await show.click();
  await expect(window.getByRole('heading', { name: TITLE })).toBeFocused();
  await expect(window.getByText('It has ended each time, quillwort. The lamp can stay on.')).toBeVisible();
  await expect(window.getByText('030 1234567')).toBeVisible();
  await expectAccessible(window);
  expect(readable(place)).toEqual([settings]);
  await window.keyboard.press('Escape');
  await expect(window.getByPlaceholder('Passphrase')).toBeFocused();
  expect(await window.evaluate(() => document.documentElement.innerHTML)).not.toContain('quillwort');

  // Another journal on this computer shows nothing of it.
  await window.getByRole('button', { name: 'Another journal' }).click();
  await expect(window.getByRole('button', { name: 'Choose another folder' })).toBeVisible();
  expect(await window.evaluate("holdfast.request('tooMuch.pages')")).toEqual({ ok: true, value: [] });
  await quit(app);

  const { app: next, window: again } = await open();
  await answer(next, 1);
  await expect(again.getByPlaceholder('Passphrase')).toBeFocused();
  await again.keyboard.press('ControlOrMeta+Shift+h');
  await expect(again.getByText('030 1234567')).toBeVisible();
  await again.getByRole('button', { name: 'Back to the lock screen' }).click();
  await unlock(again);
  const allow = again.getByRole('button', { name: 'Allow it on the lock screen' });
  await again.getByRole('navigation').getByRole('button', { name: TITLE }).click();

  // Deleted, it is gone from there at once; taken back, it is there again.
  await again.getByRole('button', { name: 'Change this page' }).click();
  await again.getByRole('button', { name: 'Delete' }).filter({ visible: true }).click();
  await expect(again.getByText('Nothing has to be decided now.')).toBeVisible();
  await expect.poll(() => readFileSync(settings, 'utf8')).not.toContain('Anabel');
  expect(readable(place)).toEqual([]);
  await again.getByRole('button', { name: 'Undo' }).click();
  await expect(page(again, SENTENCES)).toBeVisible();
  await expect.poll(() => readFileSync(settings, 'utf8')).toContain('Anabel');

  await again.getByRole('navigation').getByRole('button', { name: TITLE }).click();
  await again.getByRole('button', { name: 'Take it off the lock screen' }).click();
  await expect(allow).toBeVisible();
  expect(readable(place)).toEqual([]);
  await again.getByText('It is off the lock screen').locator('..').getByRole('button', { name: 'Undo' }).click();
  await expect(again.getByRole('button', { name: 'Take it off the lock screen' })).toBeVisible();
  expect(readable(place)).toEqual([settings]);
});
