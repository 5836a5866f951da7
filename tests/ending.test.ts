import type { Locator, Page } from '@playwright/test';
import { blankRecord } from '../electron/domain/records/blank';
import { newId } from '../electron/domain/id';
import { momentAt, type Day } from '../electron/domain/time/moment';
import { rankFrom } from '../electron/domain/fields/rank';
import type { AnyRecord } from '../electron/domain/records/record';
import { parseZone } from '../electron/domain/time/zone';
import { somebody } from './support/journal';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { goToPerson, saved, unlock } from './support/steps';

const DAY = 86_400_000;
/** A Sunday. */
const SUNDAY = Date.UTC(2026, 10, 22, 12);

test('an ending is planned and looked back on over a lock; after its last day there is what stays, and it can go on after all', async ({
  begin,
}) => {
  const { window } = await begin({ at: SUNDAY, records: lived() });
  const nav = window.getByRole('navigation', { name: 'Holdfast' });
  await expect(window.getByText('You saw M on Thursday?')).toBeVisible();
  await goToPerson(window, 'M');
  await expect(window.getByRole('button', { name: 'It ended suddenly' })).toHaveCount(0);
  await window.getByRole('button', { name: 'When it comes to an end' }).click();
  await window.getByRole('button', { name: 'Plan an ending' }).click();
  await expect(window.getByRole('heading', { name: 'The ending with M' })).toBeVisible();
  await field(window, 'What is agreed for afterwards').fill('A letter in spring.');
  await window.getByRole('button', { name: 'Set the last day' }).click();
  const dialog = window.getByRole('dialog', { name: 'Set the last day' });
  await typeDay(window, '28', '11', '2020');
  await expect(
    dialog.getByText(/^You know M since 1 March 2026\. The last day cannot be before that\.$/),
  ).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Keep' })).toBeDisabled();
  await expectAccessible(window);
  await dialog.getByRole('spinbutton', { name: /^year/ }).pressSequentially('2026');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(window.getByText(/^The last day is Saturday 28 November\./)).toBeVisible();
  await field(window, 'What we lived through').fill('A winter, and two summers.');
  await field(window, 'What I carry unfinished').fill('The goodbye on the stairs.');
  await expect(window.getByText('He could see what it did.')).toBeVisible();
  await saved(window);
  await expectAccessible(window);
  await window.getByRole('button', { name: 'The joke about invoices' }).click();
  await expect(field(window, 'What stays')).toHaveValue('A joke can be only a joke.');
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await field(window, 'Whom I can turn to').fill('Lena');
  await lockAt(window, Date.UTC(2026, 10, 28, 12));

  // The last day itself still belongs.
  await expect(nav.getByRole('button', { name: /^Next session/ })).toBeVisible();
  await expect(window.getByText('For the next session, in this order')).toBeVisible();
  await expect(window.getByText('The last hour with M is today.')).toBeVisible();
  await goToPerson(window, 'M');
  await window.getByRole('button', { name: 'Open the review' }).click();
  await expect(field(window, 'Whom I can turn to')).toHaveValue('Lena');
  await lockAt(window, Date.UTC(2026, 10, 29, 12));

  await expect(nav.getByRole('button', { name: 'What stays' })).toBeVisible();
  for (const name of [/^Carrying/, /^Next session/]) await expect(nav.getByRole('button', { name })).toHaveCount(0);
  await expect(window.getByText('The work with M ended on 28 November 2026.')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Open what stays' })).toBeVisible();
  await window.getByRole('button', { name: 'I want to reach out' }).click();
  await window.keyboard.press('Escape');
  for (const gone of [
    'For the next session, in this order',
    'Carrying',
    'How is it between you and M, right now?',
    /^Day \d+ since/,
  ])
    await expect(window.getByText(gone)).toHaveCount(0);
  await expectAccessible(window);
  await nav.getByRole('button', { name: 'What stays' }).click();
  await expect(window.getByText('The work with M ended on 28 November 2026. All of this is still here.')).toBeVisible();
  for (const text of [
    '“See you when I am back.”',
    'A letter in spring.',
    'A winter, and two summers.',
    'The goodbye on the stairs.',
    '“Not another hour.”',
    '“It can wait.”',
  ])
    await expect(window.getByText(text).filter({ visible: true })).toBeVisible();
  await expectAccessible(window);
  await expect(window.getByRole('button', { name: 'We have begun again' })).toHaveCount(0);
  await window.getByRole('button', { name: 'The pause before the goodbye' }).click();
  await expect(window.getByText(/^Open since/)).toBeVisible();
  await expect(window.getByText('Number 1 on the list.')).toHaveCount(0);
  for (const name of ['Bring to session', 'On the list, number 1'])
    await expect(window.getByRole('button', { name })).toHaveCount(0);
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await window.getByRole('button', { name: 'Name and notes' }).click();
  await expect(window.getByRole('heading', { name: 'What stays' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'We have begun again' })).toBeVisible();
  await expect(window.getByText('The weekly hour')).toHaveCount(0);
  await expectAccessible(window);

  await window.getByRole('button', { name: 'It goes on after all' }).click();
  await expect(nav.getByRole('button', { name: /^Next session/ })).toBeVisible();
  await expect(nav.getByRole('button', { name: /^Carrying/ })).toContainText('1');
  await expect(window.getByText('The weekly hour')).toBeVisible();
  await undo(window, 'It goes on. Everything is back as it was.');
  await expect(nav.getByRole('button', { name: 'What stays' })).toBeVisible();
  await window.getByRole('button', { name: 'Change the last day' }).click();
  await typeDay(window, '20', '12', '2026');
  await window.keyboard.press('Enter');
  await expect(nav.getByRole('button', { name: /^Next session/ })).toContainText('Thu');
});

test('only the screens of the one it has ended with change, and there is a way from each', async ({ begin }) => {
  const [m, ...rest] = lived();
  if (m?.kind !== 'person') throw new Error('the person comes first');
  const early = {
    ...blankRecord('ending', newId(), momentAt(SUNDAY - 9 * DAY)),
    person: m.id,
    given: 'From another computer.',
    state: { kind: 'planned', last: '2026-12-20' as Day },
  } as const;
  const late = {
    ...blankRecord('ending', newId(), momentAt(SUNDAY - 8 * DAY)),
    person: m.id,
    state: { kind: 'planned', last: '2026-11-20' as Day },
  } as const;
  const ofNobody = {
    ...blankRecord('ending', newId(), momentAt(SUNDAY)),
    person: newId(),
    hard: 'Breathe.',
    state: { kind: 'planned', last: '2026-11-01' as Day },
  } as const;
  const { window } = await begin({ passphrase: null, at: SUNDAY, records: [m, ...rest, early, late, ofNobody] });
  const nav = window.getByRole('navigation', { name: 'Holdfast' });
  await nav.getByRole('button', { name: 'What stays' }).click();
  await window.getByRole('button', { name: 'Write on in it' }).click();
  await expect(window.getByText(/^Another ending with M is kept as well/)).toBeVisible();
  await window.getByRole('button', { name: 'Open the other' }).click();
  await expect(field(window, 'What I was given')).toHaveValue('From another computer.');
  await expect(window.getByText(/^Another ending with M was begun later, and that one counts/)).toBeVisible();
  await expectAccessible(window);

  await nav.getByRole('button', { name: 'People' }).click();
  await window
    .getByRole('listitem')
    .filter({ hasText: 'friend' })
    .getByRole('button', { name: 'Bring to the foreground' })
    .click();
  await expect(nav.getByRole('button', { name: /^Carrying/ })).toBeVisible();
  await expect(nav.getByRole('button', { name: 'What stays' })).toHaveCount(0);
  await undo(window, 'Lena is in the foreground now.');
  await expect(nav.getByRole('button', { name: 'What stays' })).toBeVisible();

  await nav.getByRole('button', { name: /^Journal/ }).click();
  await window
    .getByRole('listbox', { name: 'Entries' })
    .getByRole('option')
    .filter({ hasText: 'Ending' })
    .first()
    .click();
  await expect(
    window.getByText('Whoever this was with is no longer in the journal. What was written is still here.'),
  ).toBeVisible();
  await nav.getByRole('button', { name: 'What stays' }).click();
  await window.getByRole('button', { name: 'It goes on after all' }).click();
  await expect(window.getByText('The work with M goes on')).toBeVisible();
  await expect(nav.getByRole('button', { name: /^Next session/ })).toBeVisible();
});

test('a sudden ending is kept by keys alone, and taken back', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, at: SUNDAY, records: [somebody()] });
  await goToPerson(window, 'M');
  const press = (key: string) => window.keyboard.press(key);
  await tabTo(window, 'When it comes to an end');
  await press('Enter');
  await tabTo(window, 'It ended suddenly');
  await press('Enter');
  const dialog = window.getByRole('dialog', { name: 'It ended suddenly' });
  await expect(dialog.getByRole('spinbutton', { name: /^day/ })).toBeFocused();
  await press('ArrowUp');
  await expect(dialog.getByText('This day is still to come. An ending that is to come can be planned.')).toBeVisible();
  await press('ArrowDown');
  await press('ArrowDown');
  await press('Enter');
  await expect(window.getByRole('heading', { name: 'What stays' })).toBeVisible();
  await expect(window.getByRole('navigation').getByRole('button', { name: 'What stays' })).toBeVisible();
  await expectAccessible(window);
  await tabTo(window, 'Write on in it');
  await press('Enter');
  await expect(window.getByText('It ended on Saturday 21 November, without time to plan.')).toBeVisible();
  await expect(field(window, 'What I was given')).toHaveCount(0);
  await tabTo(window, 'Look back after all');
  await press('Enter');
  await field(window, 'What I was given').focus();
  await window.keyboard.type('More than I knew.');
  await saved(window);
  await expectAccessible(window);
  await tabTo(window, 'It goes on after all', 'Shift+Tab');
  await press('Enter');
  await expect(window.getByText('It goes on after all. What was written here is kept.')).toBeVisible();
  await expect(field(window, 'What I was given')).toHaveValue('More than I knew.');
  await tabTo(window, 'Undo', 'Tab', window.getByText('It goes on. Everything is back as it was.').locator('..'));
  await press('Enter');
  await expect(window.getByText('It ended on Saturday 21 November, without time to plan.')).toBeVisible();
});

/** Tab, as often as it takes. */
async function tabTo(window: Page, name: string, key = 'Tab', among: Page | Locator = window): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if (
      await among
        .getByRole('button', { name, exact: true })
        .evaluateAll((found) => found.some((one) => one === document.activeElement))
    )
      return;
    await window.keyboard.press(key);
  }
  throw new Error(`Tab does not come to ${name}`);
}

/** A field on the page that is shown; another may wait behind it. */
function field(window: Page, name: string) {
  return window.getByLabel(name).filter({ visible: true });
}

/** Takes back what was said to be done. */
async function undo(window: Page, said: string): Promise<void> {
  await window.getByText(said).locator('..').getByRole('button', { name: 'Undo' }).click();
}

async function typeDay(window: Page, ...parts: readonly [string, string, string]): Promise<void> {
  const fields = window.getByRole('dialog').getByRole('spinbutton');
  for (const [index, part] of parts.entries()) await fields.nth(index).pressSequentially(part);
}

/** Locks, and opens it at another time. */
async function lockAt(window: Page, time: number): Promise<void> {
  await window.keyboard.press('ControlOrMeta+l');
  await expect(window.getByPlaceholder('Passphrase')).toBeFocused();
  await window.clock.setFixedTime(time);
  await unlock(window);
}

/** A year with someone, and somebody else. */
function lived(): readonly AnyRecord[] {
  const at = (days: number) => momentAt(SUNDAY - days * DAY, 'Europe/Berlin');
  const zone = parseZone('Europe/Berlin');
  const m = {
    ...blankRecord('person', newId(), at(200)),
    name: 'M',
    role: 'therapist',
    since: '2026-03-01' as Day,
    present: at(100),
    ...(zone && { rhythm: { weekday: 4, time: '16:00', minutes: 50, zone } as const }),
  };
  const [then, now] = [
    { ...blankRecord('entry', newId(), at(180)), body: 'Not another hour.' },
    { ...blankRecord('entry', newId(), at(3)), body: 'It can wait.' },
  ];
  return [
    m,
    then,
    now,
    { ...blankRecord('person', newId(), at(150)), name: 'Lena', role: 'friend', present: at(150) },
    { ...blankRecord('session', newId(), at(10)), person: m.id, state: 'held' },
    {
      ...blankRecord('rupture', newId(), at(60)),
      person: m.id,
      title: 'The joke about invoices',
      state: {
        kind: 'worked-through',
        at: at(30),
        how: 'He could see what it did.',
        stays: 'A joke can be only a joke.',
      },
    },
    {
      ...blankRecord('rupture', newId(), at(5)),
      person: m.id,
      title: 'The pause before the goodbye',
      listed: { rank: rankFrom('i00000'), at: at(5) },
    },
    { ...blankRecord('touchstone', newId(), at(100)), person: m.id, words: 'See you when I am back.', from: 'message' },
    { ...blankRecord('letter', newId(), at(40)), to: m.id, title: 'The long email', body: 'Dear M' },
    {
      ...blankRecord('then-and-now', newId(), at(1)),
      person: m.id,
      then: { record: then.id, quote: 'Not another hour.' },
      now: { record: now.id, quote: 'It can wait.' },
    },
  ];
}
