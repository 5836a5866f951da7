import { blankRecord } from '../electron/domain/records/blank';
import { rankFrom } from '../electron/domain/fields/rank';
import { newId } from '../electron/domain/id';
import type { AnyRecord } from '../electron/domain/records/record';
import { momentAt, type Day } from '../electron/domain/time/moment';
import { parseZone } from '../electron/domain/time/zone';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { goToPerson } from './support/steps';

const DAY = 86_400_000;
/** A Sunday, a year after the last hour. */
const SUNDAY = Date.UTC(2026, 10, 22, 12);

test('a year after an ending two people begin again: the ending stays, and the year is a break', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, at: SUNDAY, records: lived() });
  const nav = window.getByRole('navigation', { name: 'Holdfast' });
  await expect(window.getByText('The work with M ended on 20 November 2025.')).toBeVisible();
  await expect(window.getByText(/^You saw M/)).toHaveCount(0);
  await nav.getByRole('button', { name: 'What stays' }).click();
  await expect(window.getByRole('button', { name: 'It goes on after all' })).toHaveCount(0);
  await window.getByRole('button', { name: 'We have begun again' }).click();
  const dialog = window.getByRole('dialog', { name: 'We have begun again' });
  await expect(dialog.getByText('The weekly hour, Thu 16:00')).toBeVisible();
  const parts = dialog.getByRole('spinbutton');
  for (const [index, part] of ['20', '11', '2025'].entries()) await parts.nth(index).pressSequentially(part);
  await expect(
    dialog.getByText('The last session was on 20 November 2025. A new beginning comes after it.'),
  ).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Keep' })).toBeDisabled();
  await expectAccessible(window);
  for (const [index, part] of ['12', '11', '2026'].entries()) await parts.nth(index).pressSequentially(part);
  await window.keyboard.press('Enter');
  await expect(window.getByText('The new beginning is kept.')).toBeVisible();

  await expect(nav.getByRole('button', { name: /^Carrying/ })).toContainText('1');
  await nav.getByRole('button', { name: 'Today' }).click();
  await expect(window.getByText('How is it between you and M, right now?')).toBeVisible();
  await expect(window.getByText('You saw M on 12 November and Thursday?')).toBeVisible();
  await expect(window.getByText(/Day \d+ since/)).toHaveCount(0);
  await expectAccessible(window);
  await nav.getByRole('button', { name: /^Next session/ }).click();
  await expect(window.getByText(/^Thursday 26 November,/)).toBeVisible();

  await goToPerson(window, 'M');
  await window.getByRole('button', { name: 'The ending of 20 November 2025' }).click();
  await expect(window.getByText('It ended on 20 November 2025. You began again on 12 November 2026.')).toBeVisible();
  await expect(window.getByLabel('What we lived through').filter({ visible: true })).toHaveValue('Two winters.');
  await expectAccessible(window);
  await goToPerson(window, 'M');
  await window.getByRole('button', { name: 'When it comes to an end' }).click();
  await expect(window.getByRole('button', { name: 'Plan an ending' })).toBeVisible();
  await window.getByRole('heading', { name: 'Breaks' }).click();
  await window.keyboard.press('ControlOrMeta+z');
  await expect(nav.getByRole('button', { name: 'What stays' })).toBeVisible();
});

test('what stays can be read, holds what was open, and leads to a book with the notes of sessions in it', async ({
  begin,
}) => {
  const { window } = await begin({ passphrase: null, at: SUNDAY, records: lived() });
  const nav = window.getByRole('navigation', { name: 'Holdfast' });
  await nav.getByRole('button', { name: 'What stays' }).click();
  const part = (name: string) => window.getByRole('region', { name, exact: true });
  await expect(part('Sessions')).toContainText('We said goodbye.');
  const written = part('What was written');
  await expect(
    written.getByRole('button', { name: /^The last autumn with M\. .*plum tree,… 7 November 2025$/ }),
  ).toBeVisible();
  await expect(written.getByText(/^and nobody else ever saw them\.$/)).toBeVisible();
  await written.getByRole('button', { name: 'Show 3 more' }).click();
  await expect(written.getByText('Evening 8', { exact: true })).toBeVisible();
  const open = part('Looking back at it');
  await expect(open.getByText('What was open')).toBeVisible();
  await expect(open.getByText('What I carry unfinished')).toHaveCount(0);
  await expect(open.getByText('still open')).toHaveCount(0);
  for (const name of [/^The pause before the goodbye/, /^Money.*on the list/, /^Is he there.*loop/])
    await expect(open.getByRole('button', { name })).toBeVisible();
  await expectAccessible(window);
  await expect(window.getByRole('button', { name: 'Everything with M, in order' })).toBeVisible();
  await part('Keepsake book').getByRole('button', { name: 'Begin a book' }).click();
  await window.getByRole('button', { name: 'Choose what goes in' }).click();
  const dialog = window.getByRole('dialog', { name: 'Choose what goes in' });
  await expect(dialog.getByText('We said goodbye.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();

  await goToPerson(window, 'N');
  await expect(window.getByRole('button', { name: 'It ended suddenly' })).toHaveCount(0);
  await expect(window.getByText('The ends of your scale')).toHaveCount(0);
  await nav.getByRole('button', { name: 'Today' }).click();
  await window.getByRole('radiogroup', { name: 'With whom' }).getByText('N', { exact: true }).click();
  await window.getByRole('button', { name: 'Say 0 and 10 in your own words' }).click();
  await window.getByLabel('0 is', { exact: true }).fill('she could be gone');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Your words for 0 and 10 are kept.')).toBeVisible();
  await expect(window.getByText('she could be gone')).toBeVisible();
  await expectAccessible(window);
});

/** Some years with someone, and their end a year ago. */
function lived(): readonly AnyRecord[] {
  const at = (days: number) => momentAt(SUNDAY - days * DAY, 'Europe/Berlin');
  const zone = parseZone('Europe/Berlin');
  const m = {
    ...blankRecord('person', newId(), at(900)),
    name: 'M',
    role: 'therapist',
    present: at(900),
    ...(zone && { rhythm: { weekday: 4, time: '16:00', minutes: 50, zone } as const }),
  };
  return [
    m,
    { ...blankRecord('session', newId(), at(367)), person: m.id, state: 'held', body: 'We said goodbye.' },
    { ...blankRecord('session', newId(), at(300)), person: m.id, state: 'planned' },
    { ...blankRecord('rupture', newId(), at(400)), person: m.id, title: 'The pause before the goodbye' },
    { ...blankRecord('touchstone', newId(), at(500)), person: m.id, words: 'See you when I am back.', from: 'message' },
    ...Array.from({ length: 8 }, (_, day) => ({
      ...blankRecord('entry', newId(), at(390 - day)),
      body: `Evening ${8 - day}`,
    })),
    {
      ...blankRecord('entry', newId(), at(380)),
      body: 'The last autumn with M. I brought him the leaves of the old plum tree, and nobody else ever saw them.',
    },
    {
      ...blankRecord('topic', newId(), at(375)),
      title: 'Money',
      listed: { rank: rankFrom('i00000'), at: at(375), of: m.id },
    },
    { ...blankRecord('loop', newId(), at(600)), title: 'Is he there' },
    { ...blankRecord('person', newId(), at(30)), name: 'N' },
    {
      ...blankRecord('ending', newId(), at(450)),
      person: m.id,
      lived: 'Two winters.',
      state: { kind: 'planned', last: '2025-11-20' as Day },
    },
  ];
}
