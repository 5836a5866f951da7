import type { Locator, Page } from '@playwright/test';
import { blankRecord } from '../electron/domain/records/blank';
import { newId } from '../electron/domain/id';
import { momentAt } from '../electron/domain/time/moment';
import type { AnyRecord } from '../electron/domain/records/record';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { entries, goTo, page, saved, write } from './support/steps';

test('an entry, and a part of another, are marked as rounds of one loop, and its page has them in order', async ({
  begin,
}) => {
  const { window } = await begin({ passphrase: null });
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  const loop = window.getByRole('combobox', { name: 'Name of the loop' });
  await button('Looking back').click();
  await button('Loops').click();
  await expect(window.getByText('No circle has a name yet')).toBeVisible();
  await expect(window.getByText(/^.*From the third page on, pages that are close to each other/)).toBeVisible();
  await expect(button('Looking back')).toHaveAttribute('aria-current', 'page');
  await expectAccessible(window);

  await write(window, 'The invoice again\n\nHe sent it late, and I stood at the door.');
  await button('Mark as a loop').click();
  await expect(window.getByText('The whole entry.')).toBeVisible();
  await loop.fill('Is he still there');
  await expectAccessible(window);
  await loop.press('Enter');
  await expect(window.getByText('Marked as a round of “Is he still there”.')).toBeVisible();
  await expect(button('Is he still there')).toBeVisible();
  await expectAccessible(window);
  // Marked again for the same loop nothing happens, however it is written.
  await button('Mark as a loop').click();
  await expect(loop).toBeFocused();
  await expect(window.getByRole('listbox', { name: 'Name of the loop' }).getByRole('option')).toHaveCount(0);
  await loop.fill('IS HE STILL THERE');
  await loop.press('Enter');
  await window.keyboard.press('Escape');
  await expect(button('Is he still there')).toHaveCount(1);

  await write(window, 'Another evening\n\nThe door was cold. Then we had soup.');
  await page(window).click();
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.press('Shift+Home');
  await button('Mark as a loop').click();
  await expect(window.getByText('The words you selected:')).toBeVisible();
  await window.getByRole('option', { name: 'Is he still there', exact: true }).click();
  await expect(button('Is he still there')).toBeVisible();

  await button('Looking back').click();
  await button('Loops').click();
  const row = window.getByRole('button', { name: /^Is he still there 2 rounds/ });
  await expect(row).toContainText('last today');
  await expectAccessible(window);
  await row.click();
  await expect(window.getByText('2 rounds, today.')).toBeVisible();
  await window
    .getByRole('toolbar', { name: 'Its rounds over time' })
    .getByRole('button', { name: /Another evening/ })
    .click();
  await expect(window.locator('mark')).toHaveText('The door was cold. Then we had soup.');
  await expectAccessible(window);

  await button('Open the round').click();
  await window.getByLabel('What is it trying to settle?').fill('Whether he minds.');
  await window.getByText('circling', { exact: true }).click();
  await saved(window);
  await expectAccessible(window);
  await button('Open the loop').click();
  await expect(window.getByText('circling', { exact: true })).toBeVisible();

  // The words that were marked are changed, and the round says so.
  await window.getByRole('button', { name: /Another evening$/, expanded: false }).click();
  await button('Open the entry').click();
  await expect(page(window)).toContainText('The door was cold.');
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.press('Shift+Home');
  await window.keyboard.type('We had soup.');
  await saved(window);
  await button('Is he still there').click();
  await expect(window.getByText('These words no longer stand in the entry.')).toBeVisible();
});

test('by keys alone a loop is named, marked, read and opened; marking and deleting can be taken back', async ({
  begin,
}) => {
  const { window } = await begin({ passphrase: null });
  const press = (key: string) => window.keyboard.press(key);
  const button = (name: string) => window.getByRole('button', { name, exact: true }).filter({ visible: true });
  const tabTo = (goal: Locator, key?: string) => tabInto(window, goal, key);
  const undo = (said: string) =>
    window.locator('.toast').filter({ hasText: said }).getByRole('button', { name: 'Undo' });
  const mark = async (name: string) => {
    await press('Escape');
    await tabTo(button('Mark as a loop'));
    await press('Enter');
    await expect(window.getByRole('combobox', { name: 'Name of the loop' })).toBeFocused();
    await window.keyboard.type(name);
    await press('Enter');
  };
  await write(window, 'The invoice');
  await mark('Money');
  await expect(button('Money')).toBeVisible();
  // Undo takes back the round, and the loop that was new with it.
  await tabTo(undo('Marked as a round of “Money”.'));
  await press('Enter');
  await expect(button('Money')).toHaveCount(0);
  await expect(entries(window)).toHaveCount(1);
  await goTo(window, 'The invoice');
  await page(window).focus();
  await mark('Money');
  await expect(button('Money')).toBeVisible();
  await write(window, 'The bill');
  await mark('mon');
  await expect(button('mon')).toBeVisible();
  await mark('Money');
  await expect(button('Money')).toBeVisible();

  // From the entry to its round, to the loop, and along the line of time.
  await tabTo(button('Money'), 'Shift+Tab');
  await press('Enter');
  await expect(window.getByRole('region', { name: 'Round', exact: true })).toBeVisible();
  await tabTo(button('Open the loop'));
  await press('Enter');
  await expect(window.getByText('2 rounds, today.')).toBeVisible();
  const line = window.getByRole('toolbar', { name: 'Its rounds over time' });
  await tabTo(line);
  await press('ArrowRight');
  await press('Enter');
  await expect(window.getByRole('button', { expanded: true })).toBeFocused();
  await expect(window.locator('.entry-words')).toHaveText(/The (invoice|bill)/);

  // Renamed, and deleted: its rounds stay and say so. Undo brings it back.
  await tabTo(button('Delete'));
  await press('Enter');
  await expect(window.getByText('Rounds of a loop that is no longer there')).toBeVisible();
  await expectAccessible(window);
  await tabTo(undo('Moved to the trash.'));
  await press('Enter');
  await expect(window.getByRole('region', { name: 'Loop', exact: true })).toBeVisible();
  await expect(window.getByText('2 rounds, today.')).toBeVisible();
});

test('an entry that resembles earlier rounds is asked about once, and never where that is turned off', async ({
  begin,
}) => {
  const { window } = await begin({ passphrase: null, records: rounds() });
  const question = window.getByRole('group', { name: 'A question about this entry' });
  const text = /^This resembles earlier rounds of “The invoice”: both speak of \w+, \w+ and \w+\. One more round\?$/;
  await expect(entries(window).first()).toBeVisible({ timeout: 30_000 });
  await write(window, NEXT[0]);
  // Not while somebody types, but after a pause.
  await expect(question).toHaveCount(0);
  await expect(question.getByText(text)).toBeVisible({ timeout: 40_000 });
  await expectAccessible(window);
  await question.getByRole('button', { name: 'Not this' }).click();
  await expect(question).toHaveCount(0);
  await expect(page(window)).toBeFocused();
  await saved(window);
  // Never again, wherever one comes back from and whatever is written.
  await entries(window).filter({ hasText: 'An ordinary day' }).first().click();
  await goTo(window, 'soup with Ana');
  await page(window).click();
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.type(' The invoice, the hallway, freezing.');
  await saved(window);
  await entries(window).filter({ hasText: 'An ordinary day' }).first().click();
  await goTo(window, 'soup with Ana');

  // Yes, by keys alone; and that can be taken back.
  await write(window, NEXT[1]);
  await expect(question.getByText(text)).toBeVisible({ timeout: 40_000 });
  await expect(window.getByText('soup with Ana').first()).toBeVisible();
  await window.keyboard.press('Escape');
  await tabInto(window, question);
  await window.keyboard.press('Enter');
  const round = window.getByRole('button', { name: 'The invoice', exact: true });
  await expect(round).toBeVisible();
  await expect(question).toHaveCount(0);
  await window
    .locator('.toast')
    .filter({ hasText: 'Marked as a round of “The invoice”.' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(round).toHaveCount(0);

  // Turned off, nothing is asked of the entry that resembles them and was not opened yet.
  await window.keyboard.press('ControlOrMeta+,');
  await window.getByRole('region', { name: 'Ask about loops' }).getByText('never').click();
  await expect(window.getByRole('radio', { name: 'never' }).last()).toBeChecked();
  await expectAccessible(window);
  await window
    .getByRole('navigation')
    .getByRole('button', { name: /^Journal/ })
    .click();
  await goTo(window, 'tea with Noor');
  await expect(question).toHaveCount(0);
  await window.keyboard.press('ControlOrMeta+,');
  await window.getByRole('region', { name: 'Ask about loops' }).getByText('ask', { exact: true }).click();
  await window
    .getByRole('navigation')
    .getByRole('button', { name: /^Journal/ })
    .click();
  await expect(question.getByText(text)).toBeVisible({ timeout: 40_000 });
  await question.getByRole('button', { name: 'Turn off in Settings' }).click();
  await expect(window.getByRole('region', { name: 'Ask about loops' })).toBeVisible();
});

test('nearly the same is noticed from the third text on, in a journal with nothing else in it', async ({ begin }) => {
  const at = (daysAgo: number) => momentAt(Date.now() - daysAgo * DAY, 'Europe/Berlin');
  const loop = { ...blankRecord('loop', newId(), at(9)), title: 'In the way' };
  const lived = [
    'He did not greet me again. He counts me in euros and wants me gone.',
    'Again he did not greet me at the door. I am sure he wants me gone.',
  ].map((body, index) => ({ ...blankRecord('entry', newId(), at(8 - index)), body }));
  const marked = lived.map((entry) => ({ ...blankRecord('round', newId(), entry.at), loop: loop.id, entry: entry.id }));
  const { window } = await begin({ passphrase: null, records: [loop, ...lived, ...marked] });
  await write(window, 'He did not greet me again today. He wants me gone, he counts me in euros.');
  const question = window.getByRole('group', { name: 'A question about this entry' });
  await expect(question.getByText(/^This resembles earlier rounds of “In the way”/)).toBeVisible({ timeout: 40_000 });
  // Whoever goes on writing is not interrupted.
  await expect(page(window)).toBeFocused();
});

test('pages that are close to each other and that nobody marked are shown among the loops, and nowhere else', async ({
  begin,
}) => {
  const { window } = await begin({ passphrase: null, records: close() });
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  const near = window.getByRole('region', { name: 'These three pages are close to each other.' });
  await button('Looking back').click();
  await button('Loops').click();
  await expect(near.getByRole('listitem')).toContainText([
    /^He did not greet me\. He/,
    /^Again today/,
    /^He did not greet me again/,
  ]);
  await expectAccessible(window);
  await near.getByRole('button', { name: 'Not a loop' }).click();
  await expect(near).toHaveCount(0);
  await expect(window.getByRole('heading', { name: 'Loops' })).toBeFocused();
  await window.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await expect(near).toBeVisible();

  await near.getByRole('button', { name: 'Give it a name' }).click();
  await expectAccessible(window);
  await window.keyboard.type('In the way');
  await window.keyboard.press('Enter');
  await expect(near).toHaveCount(0);
  await expect(window.getByRole('button', { name: /^In the way 3 rounds/ })).toBeVisible();
  // One thing was done, and is taken back at once.
  await window.locator('.toast').filter({ hasText: 'Marked as rounds' }).getByRole('button', { name: 'Undo' }).click();
  await expect(near).toBeVisible();
  await expect(window.getByRole('button', { name: /^In the way/ })).toHaveCount(0);
});

const DAY = 86_400_000;

/** Three entries that are nearly the same, and one that is like none. */
function close(): readonly AnyRecord[] {
  return [
    'He did not greet me. He wants me gone, he counts me in euros again.',
    'Again today he did not greet me, and he wants me gone. He counts euros.',
    'He did not greet me again. He counts me in euros and wants me gone.',
    'Soup with Ana, and the lake was cold.',
  ].map((body, index) => ({
    ...blankRecord('entry', newId(), momentAt(Date.now() - (index * 3 + 1) * DAY, 'Europe/Berlin')),
    body,
  }));
}

const ROUNDS = [
  'The invoice came late again. I stood at the door with it. The hallway was freezing. He counts me in euros.',
  'An invoice for the evening. The hallway had no light. All the doors were locked and my hands were freezing.',
];
const NEXT = [
  'I had soup with Ana and was glad. Then the invoice lay there, again. I stood in the hallway until it was dark. My feet were freezing, and all the evening the doors creaked.',
  'The swim was long and the water was kind. Another invoice, on thin paper. In the hallway I read it twice. It was freezing, and he was behind none of the doors, and I went to bed.',
  'We drank tea with Noor and laughed at the radio. The invoice was under the mat. I sat in the hallway with my coat on. The doors were shut and the light was freezing and blue.',
] as const;

/** Ordinary days, a loop with two rounds, and an entry that is like them. */
function rounds(): readonly AnyRecord[] {
  const at = (daysAgo: number) => momentAt(Date.now() - daysAgo * DAY, 'Europe/Berlin');
  const written = (body: string, daysAgo: number) => ({ ...blankRecord('entry', newId(), at(daysAgo)), body });
  const loop = { ...blankRecord('loop', newId(), at(60)), title: 'The invoice' };
  const lived = ROUNDS.map((body, index) => written(body, 50 - index));
  const marked = lived.map((entry) => ({ ...blankRecord('round', newId(), entry.at), loop: loop.id, entry: entry.id }));
  const days = Array.from({ length: 70 }, (_, day) =>
    written(
      `An ordinary day, number ${day}. The weather was fine and I had bread with the neighbours, then all went home and I read.`,
      3 + day,
    ),
  );
  return [loop, ...lived, ...marked, ...days, written(NEXT[2], 6)];
}

/** Tab, as often as it takes. */
async function tabInto(window: Page, goal: Locator, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    if (await goal.evaluateAll((found) => found.some((one) => one.contains(document.activeElement)))) return;
    await window.keyboard.press(key);
  }
  throw new Error('Tab does not come to it');
}
