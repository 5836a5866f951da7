import type { Page } from '@playwright/test';
import { blankRecord } from '../electron/domain/records/blank';
import { newId } from '../electron/domain/id';
import { parseMoment, type Day } from '../electron/domain/time/moment';
import type { AnyRecord } from '../electron/domain/records/record';
import { parseZone } from '../electron/domain/time/zone';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { page, write } from './support/steps';

/** A Sunday; the last February had no 29th. */
const SUNDAY = Date.UTC(2026, 10, 22, 12);

test('a year at a glance, a month large, a day with what was written on it and in other years', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, at: SUNDAY, records: lived() });
  await goToCalendar(window);
  await expect(window.getByRole('grid')).toHaveCount(12);
  await expect(day(window, 'Friday 20 November 2026, 3 pages, time apart')).toBeVisible();
  await expect(day(window, 'Thursday 12 November 2026, a session')).toBeVisible();
  await expect(day(window, 'Thursday 3 December 2026, a session to come')).toBeVisible();
  // Nobody knows how long the break goes on.
  await expect(day(window, 'Monday 23 November 2026')).toBeVisible();
  // A break that would end before it begins is its first day.
  await expect(day(window, 'Monday 10 August 2026, time apart')).toBeVisible();
  await expect(day(window, 'Sunday 9 August 2026')).toBeVisible();
  await expectAccessible(window);

  await day(window, 'Friday 20 November 2026, 3 pages, time apart').click();
  const beside = window.getByRole('region', { name: 'The day' });
  await expect(beside.getByRole('heading', { name: 'Friday 20 November 2026' })).toBeVisible();
  await expect(beside.getByText('Time apart, M away, the sea')).toBeVisible();
  await expect(beside.getByRole('button', { name: /^22:30 Late, and far away/ })).toBeVisible();
  await beside.getByRole('button', { name: /^2024 Two years before/ }).click();
  await expect(page(window).filter({ visible: true })).toContainText('Two years before');
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(beside.getByRole('heading', { name: 'Friday 20 November 2026' })).toBeVisible();

  await day(window, 'Saturday 28 February 2026').click();
  await expect(beside.getByText('Nothing was written on this day.')).toBeVisible();
  await expect(beside.getByRole('button', { name: /^2024 The day that is not every year/ })).toBeVisible();
  await window.getByRole('button', { name: 'February 2026, large' }).click();
  await expect(window.getByRole('grid')).toHaveCount(1);
  await expect(window.getByRole('columnheader', { includeHidden: true })).toHaveText([
    'Mon',
    'Tue',
    'Wed',
    'Thu',
    'Fri',
    'Sat',
    'Sun',
  ]);
  await expectAccessible(window);
  await window.getByRole('button', { name: 'The month after' }).click();
  await expect(window.getByRole('heading', { name: 'March 2026', exact: true })).toBeVisible();
  await window.getByText('Year', { exact: true }).click();
  await window.getByRole('button', { name: 'The year after' }).click();
  // What is dated in the future is there as well.
  await expect(day(window, 'Friday 1 January 2027, 1 page')).toBeVisible();
  await window.getByRole('button', { name: 'Today', exact: true }).last().click();
  await expect(beside.getByRole('heading', { name: 'Sunday 22 November 2026' })).toBeVisible();
});

test('by keys alone, in a journal that is about nobody', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, at: SUNDAY });
  const press = (key: string) => window.keyboard.press(key);
  await write(window, 'Written today.');
  await goToCalendar(window);
  await expect(window.getByText('a session to come')).toHaveCount(0);
  for (let steps = 0; steps < 20 && (await window.locator('td :focus').count()) === 0; steps += 1) await press('Tab');
  await expect(day(window, 'Today, Sunday 22 November 2026, open, 1 page')).toBeFocused();
  for (const [key, goal] of [
    ['ArrowLeft', /Saturday 21 November 2026/],
    ['ArrowDown', /Saturday 28 November 2026/],
    ['Home', /Sunday 1 November 2026/],
    ['End', /Monday 30 November 2026/],
    ['PageUp', /Sunday 30 November 2025/],
    ['PageDown', /Monday 30 November 2026/],
    ['t', /Sunday 22 November 2026/],
  ] as const) {
    await press(key);
    await expect(day(window, goal)).toBeFocused();
  }
  await press('Enter');
  await expect(window.getByRole('heading', { name: 'Sunday 22 November 2026' })).toBeFocused();
  await expectAccessible(window);
  await press('Escape');
  await expect(day(window, /Sunday 22 November 2026/)).toBeFocused();
  await press('Enter');
  await press('Tab');
  await press('Enter');
  await expect(page(window).filter({ visible: true })).toContainText('Written today.');
});

async function goToCalendar(window: Page): Promise<void> {
  await window.getByRole('navigation', { name: 'Holdfast' }).getByRole('button', { name: 'Looking back' }).click();
  await window.getByRole('button', { name: 'Calendar' }).click();
  await expect(window.getByRole('heading', { name: 'Calendar', exact: true, level: 1 })).toBeFocused();
}

/** A day of the grid, by all that is read of it. */
function day(window: Page, name: string | RegExp) {
  return window.getByRole('gridcell').getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
}

/** Days of several years, some of them odd. */
function lived(): readonly AnyRecord[] {
  const zone = parseZone('Europe/Berlin');
  const entry = (text: string, body: string) => ({ ...blankRecord('entry', newId(), at(text)), body });
  const begun = at('2024-01-01T12:00:00+01:00[Europe/Berlin]');
  const m = {
    ...blankRecord('person', newId(), begun),
    name: 'M',
    present: begun,
    ...(zone && { rhythm: { weekday: 4, time: '16:00', minutes: 50, zone } as const }),
    breaks: [
      { from: '2026-11-20' as Day, whose: 'theirs', note: 'the sea' },
      { from: '2026-08-10' as Day, to: '2026-08-01' as Day, whose: 'mine', note: '' },
    ],
  } as const;
  return [
    m,
    { ...blankRecord('session', newId(), at('2026-11-12T16:00:00+01:00[Europe/Berlin]')), person: m.id, state: 'held' },
    { ...blankRecord('session', newId(), at('2026-12-03T16:00:00+01:00[Europe/Berlin]')), person: m.id },
    entry('2026-11-20T22:30:00-05:00[America/New_York]', 'Late, and far away.'),
    entry('2026-11-20T09:00:00+01:00[Europe/Berlin]', 'Early.'),
    entry('2026-11-20T10:00:00+01:00[Europe/Berlin]', 'Again.'),
    entry('2024-11-20T09:00:00+01:00[Europe/Berlin]', 'Two years before.'),
    entry('2024-02-29T09:00:00+01:00[Europe/Berlin]', 'The day that is not every year.'),
    entry('2027-01-01T09:00:00+01:00[Europe/Berlin]', 'By a clock that runs ahead.'),
  ];
}

function at(text: string) {
  const moment = parseMoment(text);
  if (!moment) throw new Error(`no moment: ${text}`);
  return moment;
}
