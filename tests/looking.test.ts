import type { Page } from '@playwright/test';
import { momentAt } from '../electron/domain/time/moment';
import type { AnyRecord } from '../electron/domain/records/record';
import { idOf, made } from '../electron/domain/testing/records';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';

const NOW = Date.UTC(2026, 10, 22, 20);
const M = idOf('m');
const ago = (days: number) => momentAt(NOW - days * 86_400_000, 'Europe/Berlin');

const person = made('person', {
  id: M,
  at: ago(300),
  name: 'M',
  role: 'therapist',
  present: ago(300),
  breaks: [{ from: ago(40).slice(0, 10) as never, to: ago(20).slice(0, 10) as never, whose: 'theirs', note: '' }],
});
const checkIns = Array.from({ length: 12 }, (_, index) =>
  made('check-in', { at: ago(110 - index * 10), person: M, connection: 3 + (index % 5), pull: 9 - (index % 4) }),
);
const story: readonly AnyRecord[] = [
  person,
  ...checkIns,
  made('session', { at: ago(50), person: M, state: 'held' }),
  made('rupture', {
    at: ago(80),
    person: M,
    title: 'The joke about invoices',
    state: { kind: 'brought', brought: { at: ago(79) } },
  }),
  made('rupture', { at: ago(41), person: M, title: 'The forgotten name' }),
  made('letter', {
    at: ago(10),
    to: M,
    title: 'The long one',
    meant: 'sent',
    state: { kind: 'answered', at: ago(4), sent: { at: ago(10), how: '' } },
  }),
  made('reaching', { at: ago(70), person: M, did: { kind: 'waited', minutes: 10 } }),
  made('reaching', { at: ago(9), person: M, did: { kind: 'reached-out', how: '' } }),
  made('loop', { id: idOf('l'), at: ago(60), title: 'Did I say too much' }),
  made('round', { at: ago(60), loop: idOf('l') }),
  made('round', { at: ago(59), loop: idOf('l') }),
];

async function lookBack(window: Page): Promise<void> {
  await window.getByRole('navigation', { name: 'Holdfast' }).getByRole('button', { name: 'Looking back' }).click();
  await expect(window.getByRole('heading', { name: 'Looking back' })).toBeFocused();
}

const card = (window: Page, name: string) => window.getByRole('region', { name, exact: true });
const course = (window: Page) => card(window, 'Connection felt, and the pull to reach out');

test('what has changed over time is counted, opens by its marks and reads as a table', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, at: NOW, records: story });
  await lookBack(window);
  await expect(window.getByText('In this time you saw a letter answered.')).toBeVisible();
  await expect(course(window).getByRole('img', { name: /from 0 to 10.*One time apart is shaded\./ })).toBeVisible();
  await expect(course(window).getByText('From 12 check-ins between 4 August 2026 and 22 November 2026.')).toBeVisible();
  await expect(
    card(window, 'When the pull came').getByRole('img', { name: /month by month.*waited, 1; reached out, 1/ }),
  ).toBeVisible();
  await expectAccessible(window);

  const open41 = card(window, 'How long a rupture was carried until it was brought').getByRole('button', {
    name: /The forgotten name: open till now, 41 days/,
  });
  await open41.click();
  await expect(window.getByRole('region', { name: 'Rupture' })).toBeVisible();
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await card(window, 'Rounds of loops').getByRole('button', { name: 'September 2026: Did I say too much, 2' }).click();
  await expect(window.getByRole('dialog').getByRole('listitem')).toHaveCount(2);
  await expectAccessible(window);
  await window.keyboard.press('Escape');

  await course(window).getByRole('button', { name: 'Table' }).click();
  await expect(course(window).getByRole('row')).toHaveCount(13);
  await expect(course(window).getByRole('row').nth(9)).toContainText('M away');
  await expectAccessible(window);
  await course(window).getByRole('button', { name: 'Table' }).click();

  await window.getByText('Three months').click();
  await expect(course(window).getByText(/^From 10 check-ins/)).toBeVisible();
  await window.getByRole('radiogroup', { name: 'Which time' }).getByText('Everything').click();
  await expect(course(window).getByText(/^From 12 check-ins/)).toBeVisible();
  await window.emulateMedia({ forcedColors: 'active' });
  await expect(course(window).getByRole('img')).toBeVisible();
  await window.emulateMedia({ forcedColors: null });
});

test('it is looked back on by keys alone', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, at: NOW, records: story });
  await lookBack(window);
  const mark = course(window)
    .getByRole('button', { name: /connection/ })
    .first();
  await mark.focus();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Home');
  await expect(mark).toBeFocused();
  await window.keyboard.press('t');
  await expect(course(window).getByRole('table')).toBeVisible();
  await window.keyboard.press('t');
  await expect(mark).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('region', { name: 'Check-in' })).toBeVisible();
  await window.getByRole('button', { name: 'Back', exact: true }).press('Enter');

  // From and to, typed.
  await window.getByRole('group', { name: 'From' }).getByRole('spinbutton').first().focus();
  await window.keyboard.type('01112026');
  await expect(course(window).getByText(/^From 3 check-ins between 2 November 2026/)).toBeVisible();
  await expect(course(window).getByText('Fewer than 8 are not joined by a line.')).toBeVisible();
  await window.getByRole('group', { name: 'To' }).getByRole('spinbutton').first().focus();
  await window.keyboard.type('31102026');
  await expect(window.getByText('This day is before the first one.')).toBeVisible();
});

test('the paper has the charts and not the ways to them', async ({ begin }) => {
  const { app, window } = await begin({ passphrase: null, at: NOW, records: story });
  await lookBack(window);
  const size = await app.evaluate(
    async ({ BrowserWindow }) =>
      (await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' }))?.length,
  );
  expect(size).toBeGreaterThan(5000);
  await window.emulateMedia({ media: 'print' });
  await expect(course(window).getByRole('img')).toBeVisible();
  await expect(course(window).getByText('connection', { exact: true })).toBeVisible();
  await expect(window.getByText('Three months')).toBeHidden();
});

test('one check-in is one point, and an empty journal says so', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, at: NOW, records: [person, ...checkIns.slice(-1)] });
  await lookBack(window);
  await expect(course(window).getByText('From one check-in on 22 November 2026.')).toBeVisible();
  await expect(course(window).locator('.chart-line')).toHaveCount(0);
  await expect(card(window, 'When the pull came').getByText('None in this time.')).toBeVisible();
  await expectAccessible(window);
});

test('an empty journal has nothing to look back on, and no words of therapy', async ({ begin }) => {
  const { window } = await begin({ passphrase: null, at: NOW });
  await lookBack(window);
  await expect(window.getByText('Nothing to look back on yet')).toBeVisible();
  await expect(window.getByText('rupture')).toHaveCount(0);
  await expectAccessible(window);
});
