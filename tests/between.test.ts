import type { Locator, Page } from '@playwright/test';
import { blankRecord } from '../electron/domain/records/blank';
import { newId } from '../electron/domain/id';
import type { Person } from '../electron/domain/kinds/person';
import type { AnyRecord } from '../electron/domain/records/record';
import { LISTED, made, moment } from '../electron/domain/testing/records';
import type { Day } from '../electron/domain/time/moment';
import type { Zone } from '../electron/domain/time/zone';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';

/** A Tuesday evening, four hours after an hour of the rhythm. */
const TUESDAY = Date.UTC(2026, 5, 16, 18);

test('hours that nobody spoke of are asked for, and nothing false is said of them', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, at: TUESDAY, records: [M, held('2026-06-02T16:00:00+02:00')] });
  await expect(asked(window, 'You saw M on 9 June and today?')).toBeVisible();
  await expect(lede(window)).toHaveText(/^You see M again on 23 June\./);
  await expectAccessible(window);

  await window.getByRole('button', { name: 'Later' }).click();
  await expect(lede(window)).toHaveText(/^You see M again on 23 June\./);
  await undo(window, 'It will be asked on another day.');

  await window.getByRole('button', { name: 'Yes to all but …' }).click();
  await window.getByRole('button', { name: /Tuesday 9 June/ }).click();
  await window.getByRole('option', { name: 'M could not' }).click();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(lede(window)).toHaveText(/^You sat with M today\. You see M again on 23 June\./);
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
  await expect(lede(window)).toHaveText(/^You spoke with M today\. You see M again on 23 June\./);
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
  await window.getByRole('button', { name: 'Enter a break' }).click();
  const dialog = window.getByRole('dialog', { name: 'A break with M' });
  await expectAccessible(window);
  const lastDay = dialog.getByRole('group', { name: 'Last day' }).getByRole('spinbutton');
  await lastDay.first().focus();
  await window.keyboard.type('31102026');
  await expect(lastDay.last()).toHaveText('2026');
  await window.keyboard.press('Enter');
  await expect(lede).toContainText('M is away until 31 October.');
  await expect(lede).not.toContainText('ay 1');
  await expect(seen(window, '“I am not far, only away.”')).toBeVisible();
  await expect(window.locator('.today > :not(.asked)').first()).toContainText('I am not far, only away.');
  await expect(window.getByRole('button', { name: 'Another one' })).toHaveCount(0);
  await expect(seen(window, 'rupture, since 23 March')).toBeVisible();
  await expect(window.getByRole('heading', { name: 'For 3 November, in this order' })).toBeVisible();
  await expect(window.getByText('could be gone')).toHaveCount(0);
  await expectAccessible(window);
  await window.getByRole('button', { name: 'In days' }).click();
  await expect(lede).toContainText('M is away, day 1.');
  await expect(lede).toContainText('83 days to 3 November.');

  await window.getByRole('button', { name: /^Next session/ }).click();
  const start = window.getByRole('button', { name: 'Start the session' });
  await expect(start).not.toHaveClass(/primary/);

  await undo(window, 'The break is kept.');
  await expect(start).toHaveClass(/primary/);
  await window.getByRole('button', { name: 'Enter a break' }).click();
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await window.getByRole('button', { name: 'Looking back' }).click();
  await window.getByRole('button', { name: 'Calendar' }).click();
  await expect(day(window, 'Today, Wednesday 12 August 2026, open, time apart')).toBeVisible();
  await window.getByRole('button', { name: 'Change the break' }).click();
  await window.getByRole('dialog', { name: 'This break with M' }).getByRole('button', { name: 'Take off' }).click();
  await expect(day(window, 'Today, Wednesday 12 August 2026, open')).toBeVisible();
});

test('a second person has their own list, hours and Carrying, and nobody takes the place of the first', async ({
  begin,
  place,
}) => {
  const at = Date.UTC(2026, 5, 17, 9);
  const known = moment('2026-06-03T12:00:00+02:00[Europe/Berlin]');
  const K: Person = {
    ...M,
    id: newId(),
    at: known,
    name: 'K',
    present: undefined,
    rhythm: { weekday: 4, time: '10:00', minutes: 50, zone: 'Europe/Berlin' as Zone, from: '2026-06-12' as Day },
  };
  const records = [
    M,
    K,
    held('2026-06-16T16:00:00+02:00'),
    { ...made('rupture', { at: known, person: M.id, title: 'The door' }) },
    { ...made('topic', { at: known, title: 'The summer', listed: LISTED }) },
    { ...made('letter', { at: known, title: 'What I did not say', to: M.id, body: 'Dear M' }) },
  ];
  const { window } = await begin({ passphrase: null, at, records });
  const whom = window.getByRole('radiogroup', { name: 'With whom' });
  const to = (name: string) => whom.getByText(name, { exact: true }).click();
  await expect(whom.getByRole('radio', { name: 'M' })).toBeChecked();
  await expect(lede(window)).toHaveText(/^You sat with M yesterday\. You see M again on Tuesday\./);
  await expect(window.getByText(/^You see K on Thursday at /)).toBeVisible();
  await expect(window.getByText('How is it between you and M, right now?')).toBeVisible();
  await expect(seen(window, 'The summer')).toBeVisible();
  await expectAccessible(window);

  await to('K');
  await expect(lede(window)).toHaveText(/^You see K tomorrow\./);
  await expect(window.getByText(/^You see M on Tuesday at /)).toBeVisible();
  await expect(window.getByText('How is it between you and K, right now?')).toBeVisible();
  await expect(seen(window, 'The summer')).toHaveCount(0);
  await expect(seen(window, 'The door')).toHaveCount(0);
  await window.getByRole('button', { name: /^Next session/ }).click();
  await expect(seen(window, 'Nothing is on the list')).toBeVisible();
  await window.getByRole('button', { name: 'Add to the list' }).click();
  await window.keyboard.type('How we begin');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Escape');
  await expect(seen(window, 'How we begin')).toBeVisible();
  await to('M');
  await expect(seen(window, 'The summer')).toBeVisible();
  await expect(seen(window, 'How we begin')).toHaveCount(0);
  await expectAccessible(window);

  await window.getByRole('button', { name: /^Carrying/ }).click();
  await expect(seen(window, 'The door')).toBeVisible();
  await to('K');
  await expect(seen(window, 'The door')).toHaveCount(0);
  await window.getByRole('button', { name: 'Letters', exact: true }).click();
  await expect(seen(window, 'What I did not say')).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'A letter to K' })).toBeVisible();
  await to('M');
  await expect(seen(window, 'What I did not say')).toBeVisible();
  await window.keyboard.press('ControlOrMeta+Shift+K');
  const checkIn = window.getByRole('dialog', { name: 'Check-in' });
  await expect(checkIn.getByText('How is it between you and M, right now?')).toBeVisible();
  await checkIn.getByText('K', { exact: true }).click();
  await expect(checkIn.getByText('How is it between you and K, right now?')).toBeVisible();
  await expectAccessible(window);
  await window.keyboard.press('Escape');
  // Who stands first is still the same.
  await window.getByRole('button', { name: 'People' }).click();
  await expect(window.getByRole('listitem').filter({ hasText: 'M' }).getByText('in the foreground')).toBeVisible();
  // An id that begins with a digit stands in quotes.
  const isOnHers = (read: Buffer) => new RegExp(`^list-of: "?${K.id}"?$`, 'm').test(read.toString());
  expect(place.filesThat(isOnHers)).not.toHaveLength(0);
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

/** What is on the screen; the journal lies hidden behind the others. */
function seen(window: Page, words: string): Locator {
  return window.getByText(words).filter({ visible: true });
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
