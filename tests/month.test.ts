import type { Page } from '@playwright/test';
import { hasAge, identityWithAge, NO_AGE, readWithAge } from './support/age';
import { expect, quit, test } from './support/holdfast';
import { addPerson, makeJournal, page, PASSPHRASE, saved, unlock, write } from './support/steps';

test('a month is lived, from the first check-in to a rupture that is worked through, and age reads all of it', async ({
  open,
  place,
}) => {
  test.setTimeout(240_000);
  const first = await open();
  let { window } = first;
  const nav = (name: RegExp) => window.getByRole('navigation').getByRole('button', { name });

  await on(window, '2026-10-20T19:00:00Z');
  await makeJournal(window);
  await window.keyboard.type('I begin this because the days between are long.');
  await saved(window);
  await addPerson(window, 'M', 'therapist');
  await window.getByText('Thu', { exact: true }).click();
  await saved(window);
  await checkIn(window, '3', '8');

  await on(window, '2026-10-22T17:30:00Z');
  await nav(/^Touchstones/).click();
  await window.getByRole('button', { name: 'Keep a touchstone' }).click();
  await expect(window.getByLabel('The exact words, if there were any')).toBeFocused();
  await window.keyboard.type('You can be angry with me and come on Thursday.');
  await saved(window);

  await on(window, '2026-10-25T22:40:00Z');
  await nav(/^Today/).click();
  await window.getByRole('button', { name: 'I want to reach out' }).click();
  await window.keyboard.type('It is half past ten and he is asleep, as people are.');
  await window.keyboard.press('Tab');
  await window.keyboard.type('8');
  await window.getByRole('button', { name: 'Go on' }).click();
  await expect(window.getByText('“You can be angry with me and come on Thursday.”')).toBeVisible();
  await window.getByRole('button', { name: 'This is enough' }).click();
  await window.keyboard.type('4');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Kept.', { exact: true }).last()).toBeVisible();

  await on(window, '2026-10-28T18:00:00Z');
  await nav(/^Carrying/).click();
  await window.getByRole('button', { name: 'Note a rupture' }).click();
  await window.keyboard.type('The joke about invoices');
  await window.getByRole('button', { name: '+ What it seemed to mean' }).click();
  await window.getByLabel('What it seemed to mean').fill('That I am paperwork.');
  await saved(window);
  await ruptureCheckIn(window, '4');

  await on(window, '2026-10-30T07:15:00Z');
  await nav(/^Letters/).click();
  await window.getByRole('button', { name: 'Write a letter' }).click();
  await expect(page(window)).toBeFocused();
  await window.keyboard.type('I have tried to write this in the order in which it would be easy to read.');
  await window.getByRole('button', { name: 'It was sent' }).click();
  await window.keyboard.type('email');
  await window.keyboard.press('Enter');
  await on(window, '2026-11-01T21:15:00Z');
  await nav(/^Carrying/).click();
  await expect(window.getByText('since Friday', { exact: true })).toBeVisible();
  await window.getByRole('button', { name: /I have tried/ }).click();
  await window.getByRole('button', { name: 'How long it has been' }).click();
  await expect(window.getByText('Sent two days ago')).toBeVisible();
  await window.getByLabel('What the feeling says').fill('He has read it and wants me to stop.');
  await window.getByRole('button', { name: 'Keep check-in' }).click();
  await expect(window.getByText('“He has read it and wants me to stop.”')).toBeVisible();

  // The journal is locked over night, as every night.
  await window.keyboard.press('ControlOrMeta+l');
  await expect(window.getByPlaceholder('Passphrase')).toBeVisible();
  await on(window, '2026-11-04T20:00:00Z');
  await unlock(window);
  await nav(/^Carrying/).click();
  await window.getByRole('button', { name: /The joke/ }).click();
  await expect(window.getByText('Open since 28 October.')).toBeVisible();
  await ruptureCheckIn(window, '7');
  await window.getByRole('button', { name: 'Bring to session' }).click();
  await expect(window.getByText('Number 1 on the list.')).toBeVisible();
  await nav(/^Carrying/).click();
  await window.getByRole('button', { name: /I have tried/ }).click();
  await window.getByRole('button', { name: 'An answer came' }).click();
  await window.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(window.getByText(/^letter, answered/)).toBeVisible();

  await on(window, '2026-11-05T16:00:00Z');
  await nav(/^Next session/).click();
  await window.getByRole('button', { name: 'Start the session' }).click();
  const hour = window.getByRole('dialog', { name: 'The session' });
  await hour.getByRole('checkbox', { name: 'The joke about invoices' }).focus();
  await window.keyboard.press('Space');
  await window.keyboard.press('Tab');
  await window.keyboard.type('He laughed about it too');
  await hour.getByRole('button', { name: 'End the session' }).click();
  await hour.getByLabel('Notes').fill('We stayed with the invoices.');
  await hour.getByRole('radiogroup', { name: 'The joke about invoices' }).getByText('worked through').click();
  await hour.getByRole('button', { name: 'Keep' }).click();
  await expect(hour).toHaveCount(0);

  await on(window, '2026-11-19T21:00:00Z');
  await write(window, 'It is quiet, and it is not gone.');
  await nav(/^Today/).click();
  await expect(window.getByText('You saw M on 12 November and today?')).toBeVisible();
  await window.getByRole('button', { name: 'Yes, each time' }).click();
  await expect(window.getByText(/^You sat with M today\./)).toBeVisible();
  await nav(/^Carrying/).click();
  await expect(window.getByText('Held for about a week, then brought.')).toBeVisible();
  await quit(first.app);

  if (!hasAge) {
    test.info().annotations.push({ type: 'skip', description: NO_AGE });
    return;
  }
  const identity = identityWithAge(`${place.journal}/key.age`, PASSPHRASE);
  const texts = place
    .files()
    .filter((file) => /records.*\.md\.age$/.test(file))
    .map((file) => readWithAge(file, identity));
  const record = (kind: string, ...words: readonly string[]) =>
    texts.filter((text) => [`kind: ${kind}\n`, ...words].every((word) => text.includes(word)));
  expect(record('person', 'name: M', 'role: therapist', 'weekday: thursday')).toHaveLength(1);
  expect(record('check-in', 'connection: 3', 'pull: 8')).toHaveLength(1);
  expect(record('check-in', 'of: ', 'connection: ')).toHaveLength(2);
  expect(record('touchstone', 'words: You can be angry with me and come on Thursday.')).toHaveLength(1);
  expect(record('reaching', 'before: 8', 'after: 4', 'did: nothing')).toHaveLength(1);
  expect(record('reaching', 'It is half past ten and he is asleep')).toHaveLength(1);
  expect(record('letter', 'state: answered', 'sent: 2026-10-30T07:15:00', 'how: email')).toHaveLength(1);
  expect(record('check-in', 'He has read it and wants me to stop.')).toHaveLength(1);
  expect(
    record('rupture', 'The joke about invoices', 'state: worked-through', 'seemed: That I am paperwork.'),
  ).toHaveLength(1);
  expect(record('session', 'state: held', 'He laughed about it too', 'We stayed with the invoices.')).toHaveLength(1);
  expect(record('entry', 'It is quiet, and it is not gone.')).toHaveLength(1);
  ({ window } = await open());
  await unlock(window);
  await expect(window.getByRole('navigation')).toBeVisible();
});

/** The clock of the window stands there. */
async function on(window: Page, moment: string): Promise<void> {
  await window.clock.setFixedTime(moment);
}

async function checkIn(window: Page, connection: string, pull: string): Promise<void> {
  await window.keyboard.press('ControlOrMeta+Shift+K');
  const dialog = window.getByRole('dialog', { name: 'Check-in' });
  await expect(dialog.getByRole('radio', { name: '0', exact: true }).first()).toBeFocused();
  await window.keyboard.type(connection);
  await window.keyboard.press('Tab');
  await window.keyboard.type(pull);
  await window.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}

async function ruptureCheckIn(window: Page, connection: string): Promise<void> {
  await window.getByRole('button', { name: 'Check in' }).click();
  const dialog = window.getByRole('dialog', { name: 'How is it with this, right now?' });
  await expect(dialog.getByRole('radio', { name: '0', exact: true }).first()).toBeFocused();
  await window.keyboard.type(connection);
  await window.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}
