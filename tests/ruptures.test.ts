import { blankRecord } from '../electron/domain/records/blank';
import { newId } from '../electron/domain/id';
import { momentAt } from '../electron/domain/time/moment';
import { somebody } from './support/journal';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { page, saved } from './support/steps';

test('a rupture is a page to write on; it stays open, is checked in on, brought and worked through', async ({
  begin,
}) => {
  const { window } = await begin({ passphrase: null, records: [somebody()] });
  const nav = window.getByRole('navigation');
  await nav.getByRole('button', { name: 'Carrying' }).click();
  await expect(window.getByText('Nothing is open between you and M')).toBeVisible();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Note a rupture' }).click();
  await expect(page(window)).toBeFocused();
  await window.keyboard.type('The joke about invoices');
  await saved(window);
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(window.getByRole('button', { name: /The joke about invoices/ })).toBeVisible();
  await expect(nav.getByRole('button', { name: 'Carrying' })).toContainText('1');

  await window.getByRole('button', { name: /The joke about invoices/ }).click();
  await expect(window.getByText('Open since today.')).toBeVisible();
  // No question is asked before one wants it; each is one press away.
  await expect(window.getByLabel('How it landed')).toHaveCount(0);
  await window.getByRole('button', { name: '+ How it landed' }).click();
  await expect(window.getByLabel('How it landed')).toBeFocused();
  await window.keyboard.type('Cold. Like being counted.');
  await window.getByRole('button', { name: '+ I wanted to' }).click();
  await window.getByText('pull away').click();
  await window.getByRole('button', { name: '+ What I did, what came' }).click();
  await window.keyboard.press('Enter');
  await expect(window.getByLabel('A line about it: I called')).toBeFocused();
  await window.keyboard.type('No one there.');
  await window.getByRole('button', { name: '+ What I did, what came' }).click();
  await window.getByRole('button', { name: 'M called back' }).click();
  await expect(window.getByLabel('A line about it: M called back')).toBeFocused();
  await window.keyboard.press('Escape');
  await window.keyboard.press('Tab');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(window.getByLabel('A line about it: M called back')).toHaveCount(0);
  await expect(window.getByLabel('A line about it: I called')).toHaveValue('No one there.');
  await expectAccessible(window);
  for (const [connection, line] of [
    ['4', ''],
    ['7', 'It still stings. It does not reach the floor any more.'],
  ] as const) {
    await window.getByRole('button', { name: 'Check in' }).click();
    const dialog = window.getByRole('dialog', { name: 'How is it with this, right now?' });
    await expect(dialog.getByRole('radiogroup').first().getByRole('radio', { name: '0', exact: true })).toBeFocused();
    await window.keyboard.type(connection);
    await dialog.getByLabel('A line about it').fill(line);
    const kept = new Date().getSeconds();
    await dialog.getByRole('button', { name: 'Keep check-in' }).click();
    await expect(dialog).toHaveCount(0);
    // Moments are told to the second.
    await expect.poll(() => new Date().getSeconds()).not.toBe(kept);
  }
  await expect(window.getByRole('img', { name: 'Connection while it is open, from 4 to 7' })).toBeVisible();
  await expect(window.getByText('“It still stings. It does not reach the floor any more.”')).toBeVisible();

  await window.getByRole('button', { name: 'Bring to session' }).click();
  await expect(window.getByText('Number 1 on the list.')).toBeVisible();
  await window.getByRole('button', { name: 'It was brought' }).click();
  await expect(window.getByText(/^Brought today\./)).toBeVisible();
  await window.getByRole('button', { name: 'It is worked through' }).click();
  await window.getByLabel('How it was worked through').fill('He could see what it did.');
  await window.getByLabel('Minutes it took, once brought').fill('10');
  await window.getByLabel('What stays').fill('A joke can be only a joke.');
  await saved(window);
  await expectAccessible(window);
  await nav.getByRole('button', { name: 'Carrying' }).click();
  await expect(window.getByText('Calling at once was right. Worked through in 10 minutes.')).toBeVisible();
  await expectAccessible(window);

  await window.getByRole('button', { name: /The joke about invoices/ }).click();
  await window.getByRole('button', { name: 'Open it again' }).click();
  await expect(window.getByText('Open again since today.')).toBeVisible();
  // What was told of the repair stays to be read.
  await expect(window.getByText('A joke can be only a joke.')).toBeVisible();
  await expectAccessible(window);
  await window.getByText('Open again.', { exact: true }).locator('..').getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByLabel('What stays')).toHaveValue('A joke can be only a joke.');
});

test('a rupture can be let go, and that can be taken back', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, records: [somebody()] });
  await window.getByRole('navigation').getByRole('button', { name: 'Carrying' }).click();
  await window.getByRole('button', { name: 'Note a rupture' }).click();
  await window.keyboard.type('Ending the call first');
  await window.getByRole('button', { name: 'Let it go' }).click();
  await expect(window.getByText('Let go today.')).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByText('Open since today.')).toBeVisible();
});

test('what was mended at once, brought, or opened again says so, with its words', async ({ begin }) => {
  const m = somebody();
  const at = (text: string) => momentAt(Date.parse(text), 'Europe/Berlin');
  const shaken = (title: string, when: string) => ({
    ...blankRecord('rupture', newId(), at(when)),
    title,
    person: m.id,
  });
  const told = { ...shaken('The empty chair', '2026-03-24T17:00:00Z') };
  const session = {
    ...blankRecord('session', newId(), at('2026-04-01T13:00:00Z')),
    state: 'held' as const,
    person: m.id,
    list: [{ record: told.id, outcome: 'brought' as const, note: 'He did not know that I had waited.' }],
  };
  const { window } = await begin({
    passphrase: null,
    at: Date.parse('2026-06-24T09:00:00Z'),
    records: [
      m,
      session,
      { ...told, state: { kind: 'brought', brought: { at: session.at, session: session.id } } },
      {
        ...shaken('The door', '2026-03-17T17:00:00Z'),
        steps: [{ at: at('2026-03-17T17:20:00Z'), what: 'called', words: 'He picked up.' }],
        state: { kind: 'worked-through', at: at('2026-03-17T18:00:00Z'), how: 'We laughed.', stays: '' },
      },
    ],
  });
  const nav = window.getByRole('navigation').getByRole('button', { name: /^Carrying/ });
  const row = (name: RegExp) => window.getByRole('main').getByRole('button', { name });
  await nav.click();
  const chair = row(/The empty chair/);
  await expect(chair).toContainText('brought on 1 April');
  await expect(chair).toContainText('He did not know that I had waited.');
  await expect(chair).not.toContainText(/not on the list|days/);
  const door = row(/The door/);
  await expect(door).toContainText('worked through the same day');
  await expect(door).toContainText('Calling at once was right.');
  await expect(door).not.toContainText('0 days');

  await chair.click();
  await expect(window.getByText(/^Brought on 1 April\./)).toBeVisible();
  await expect(window.getByText('He did not know that I had waited.')).toBeVisible();
  await expectAccessible(window);

  await nav.click();
  await door.click();
  await expect(window.getByText('Worked through the same day. Calling at once was right.')).toBeVisible();
  await expect(window.getByText('While it is open')).toHaveCount(0);
  await window.getByRole('button', { name: 'Open it again' }).click();
  await expect(window.getByText('Open again since today.')).toBeVisible();
  await expect(window.getByText('We laughed.')).toBeVisible();
  await window.keyboard.press('Escape');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(window.getByText('Worked through the same day. Calling at once was right.')).toBeVisible();
  await expect(window.getByLabel('How it was worked through')).toHaveValue('We laughed.');
});
