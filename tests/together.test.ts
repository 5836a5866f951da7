import { made, moment } from '../electron/domain/testing/records';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { goToPerson } from './support/steps';

const on = (day: string, time = '20:00') => moment(`2026-${day}T${time}:00+01:00[Europe/Berlin]`);
const m = made('person', { name: 'M', role: 'therapist', at: on('01-01'), present: on('01-01') });
const session = made('session', { person: m.id, at: on('03-10', '16:00'), state: 'held', body: 'He listened.' });
const rupture = made('rupture', {
  title: 'The greeting',
  at: on('03-03'),
  person: m.id,
  landed: 'Like a door.',
  state: {
    kind: 'worked-through',
    at: on('03-12'),
    brought: { at: session.at, session: session.id },
    how: 'Aloud, in two sentences.',
    stays: '',
  },
});
const records = [
  m,
  rupture,
  { ...session, list: [{ record: rupture.id, outcome: 'brought' as const, note: '' }] },
  made('entry', { at: on('03-01'), about: [m.id], body: 'The first evening.\n\nIt was late.' }),
  made('entry', { at: on('03-14'), people: ['M'], body: 'The lake again.' }),
  made('entry', { at: on('03-13'), body: 'Nobody is meant.' }),
];

test('everything with somebody is read in its order, and what belongs together leads to each other', async ({
  begin,
}) => {
  const { window } = await begin({ passphrase: null, records, at: Date.UTC(2026, 2, 20, 9) });
  const passages = window.getByRole('article');
  const jump = (title: string) => window.getByRole('button', { name: `Go there: ${title}`, exact: true });
  await goToPerson(window, 'M');
  await window.getByRole('button', { name: 'Everything with M, in order' }).click();
  await expect(passages).toContainText([/late/, /Like a door/, /He listened/, /Aloud, in two sentences/, /lake again/]);
  await expect(passages).toHaveCount(5);
  await expectAccessible(window);

  const [greeting, mended] = [passages.nth(1), passages.nth(3)];
  await greeting.getByRole('button', { name: 'Go there: 12 March 2026' }).click();
  await expect(mended).toBeFocused();
  await jump('The greeting').last().click();
  await expect(greeting).toBeFocused();

  await window.getByRole('searchbox', { name: 'Search in it' }).fill('lake');
  await expect(passages).toHaveCount(1);
  await window.getByRole('searchbox', { name: 'Search in it' }).fill('');
  await window.getByRole('button', { name: /What is shown/ }).click();
  await window.getByRole('option', { name: 'Sessions' }).click();
  await expect(passages).toHaveCount(1);
  // What is not shown just now is, as soon as one goes there.
  await jump('The greeting').click();
  await expect(greeting).toBeFocused();

  await greeting.getByRole('button', { name: /Open this page/ }).click();
  const around = window.getByRole('navigation', { name: 'Before and after, with M' });
  await expect(around.getByRole('button')).toHaveText([/^Before, 1 March 2026/, 'With M', /^After, 10 March 2026/]);
  await expectAccessible(window);
  await around.getByRole('button', { name: /^After/ }).click();
  await expect(window.getByRole('region', { name: 'Session' })).toBeVisible();
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(greeting).toBeFocused();
});
