import type { Locator, Page } from '@playwright/test';
import { blankRecord } from '../electron/domain/records/blank';
import { newId } from '../electron/domain/id';
import type { Person } from '../electron/domain/kinds/person';
import type { AnyRecord } from '../electron/domain/records/record';
import { LISTED, made, moment } from '../electron/domain/testing/records';
import type { Zone } from '../electron/domain/time/zone';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';

/** A Tuesday evening, four hours after an hour of the rhythm. */
const TUESDAY = Date.UTC(2026, 5, 16, 18);

test('hours that nobody spoke of are asked for, and nothing false is said of them', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, at: TUESDAY, records: [M, held('2026-06-02T16:00:00+02:00')] });
  await expect(asked(window, 'You saw M on 9 June and today?')).toBeVisible();
  await expect(lede(window)).toHaveText(/^A week to Tuesday\./);
  await expectAccessible(window);

  await window.getByRole('button', { name: 'Later' }).click();
  await expect(lede(window)).toHaveText(/^You probably saw M today\. A week to Tuesday\./);
  await undo(window, 'It will be asked on another day.');

  await window.getByRole('button', { name: 'Yes to all but …' }).click();
  await window.getByRole('button', { name: /Tuesday 9 June/ }).click();
  await window.getByRole('option', { name: 'M could not' }).click();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(lede(window)).toHaveText(/^You sat with M today\. A week to Tuesday\./);
  await expect(window.getByRole('group', { name: /^You saw M/ })).toHaveCount(0);
  await undo(window, 'It is kept.');

  await window.getByRole('button', { name: 'Looking back' }).click();
  await window.getByRole('button', { name: 'Calendar' }).click();
  await expect(day(window, 'Tuesday 2 June 2026, a session')).toBeVisible();
  await day(window, 'Tuesday 9 June 2026, probably a session').click();
  await window.getByRole('button', { name: 'It did not take place' }).click();
  await window.getByRole('button', { name: 'Holiday' }).click();
  await expect(day(window, 'Tuesday 9 June 2026, open')).toBeVisible();

  await window.getByRole('button', { name: 'Today', exact: true }).first().click();
  await expect(asked(window, 'You saw M today?')).toBeVisible();
  await window.getByRole('button', { name: 'It did not take place' }).click();
  await window.getByRole('button', { name: 'By telephone' }).click();
  await expect(lede(window)).toHaveText(/^You sat with M today\. A week to Tuesday\./);
  await window.getByRole('button', { name: /^Next session/ }).click();
  await window.getByRole('button', { name: 'All of it' }).click();
  await expect(window.getByRole('radio', { name: 'by telephone' })).toBeChecked();
});

test('a long absence is one sentence, the touchstone first, and days are for who asks', async ({ begin }) => {
  const at = Date.UTC(2026, 7, 12, 18);
  const records = [
    M,
    held('2026-03-24T16:00:00+01:00'),
    { ...made('touchstone', { at: begun, person: M.id, words: 'I am not far, only away.' }) },
    { ...made('rupture', { at: moment('2026-03-23T10:00:00+01:00[Europe/Berlin]'), person: M.id, title: 'The door' }) },
    { ...made('topic', { title: 'The summer', listed: LISTED }) },
  ];
  const { window } = await begin({ passphrase: null, at, records });
  const lede = window.locator('.lede');
  // Three presses: to begin, the last day, to keep.
  await window.getByRole('button', { name: 'A break …' }).click();
  const dialog = window.getByRole('dialog', { name: 'A break with M' });
  await expectAccessible(window);
  await dialog.getByRole('group', { name: 'Last day' }).getByRole('spinbutton').first().focus();
  await window.keyboard.type('31102026');
  await window.keyboard.press('Enter');
  await expect(lede).toContainText('M is away until 31 October.');
  await expect(lede).not.toContainText('ay 1');
  await expect(window.getByText('I am not far, only away.')).toBeVisible();
  const [touchstone, checkIn] = [
    await window.getByText('I am not far, only away.').boundingBox(),
    await window.getByText('How is it between you, right now?').boundingBox(),
  ];
  expect([touchstone?.y ?? 0, touchstone?.x ?? 0] < [checkIn?.y ?? 0, checkIn?.x ?? 0]).toBe(true);
  await expect(window.getByText('open since 23 March')).toBeVisible();
  await expect(window.getByRole('heading', { name: 'For 3 November, in this order' })).toBeVisible();
  await expect(window.getByText('could be gone')).toHaveCount(0);
  await expectAccessible(window);
  await window.getByRole('button', { name: 'In days' }).click();
  await expect(lede).toContainText('M is away, day 1.');
  await expect(lede).toContainText('83 days to 3 November.');

  await undo(window, 'The break is kept.');
  await expect(lede).not.toContainText('is away');
  await window.getByRole('button', { name: /^Next session/ }).click();
  await window.getByRole('button', { name: 'A break …' }).click();
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await window.getByRole('button', { name: 'Looking back' }).click();
  await window.getByRole('button', { name: 'Calendar' }).click();
  await expect(day(window, 'Today, Wednesday 12 August 2026, open, time apart')).toBeVisible();
  await window.getByRole('button', { name: 'Change the break' }).click();
  await window.getByRole('dialog', { name: 'This break with M' }).getByRole('button', { name: 'Take off' }).click();
  await expect(day(window, 'Today, Wednesday 12 August 2026, open')).toBeVisible();
});

const begun = moment('2026-01-01T12:00:00+01:00[Europe/Berlin]');
const M: Person = {
  ...blankRecord('person', newId(), begun),
  name: 'M',
  role: 'therapist',
  present: begun,
  rhythm: { weekday: 2, time: '16:00', minutes: 50, zone: 'Europe/Berlin' as Zone },
};

function held(at: string): AnyRecord {
  return {
    ...blankRecord('session', newId(), moment(`${at}[Europe/Berlin]`)),
    person: M.id,
    state: 'held',
  };
}

function lede(window: Page): Locator {
  return window.locator('.lede');
}

function asked(window: Page, words: string): Locator {
  return window.getByRole('group', { name: words });
}

/** A day of the calendar, by all that is read of it. */
function day(window: Page, name: string): Locator {
  return window.getByRole('gridcell').getByRole('button', { name, exact: true });
}

async function undo(window: Page, said: string): Promise<void> {
  await window.getByText(said).locator('..').getByRole('button', { name: 'Undo' }).click();
}
