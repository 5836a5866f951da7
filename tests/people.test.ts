import { expectAccessible } from './support/axe';
import { expect, test } from './support/holdfast';
import { addPerson, entries, makeJournal, page, saved, write } from './support/steps';

test('with nobody entered it is a plain journal; with somebody it knows the time apart', async ({ open }) => {
  const { window } = await open();
  await makeJournal(window, null);
  await write(window, 'Only for me.');
  await window.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(window.getByRole('button', { name: 'Only for me.' })).toHaveCount(0);
  await expect(window.getByText('How is it between you, right now?')).toHaveCount(0);
  await expectAccessible(window);

  await addPerson(window, 'M', 'therapist');
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Today: Since when' }).click();
  await window.getByText('Thu', { exact: true }).click();
  await expect(window.getByRole('group', { name: 'Time' })).toBeVisible();
  await window.getByRole('button', { name: 'Add a break' }).click();
  await window.getByRole('button', { name: 'Today: First day' }).click();
  await window.getByRole('button', { name: 'Add it' }).click();
  await expect(window.getByText(/, open$/)).toBeVisible();
  await saved(window);

  await window.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(window.getByText(/^M is away, day 1\. The first day with M\./)).toBeVisible();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Journal' }).click();
  await entries(window).filter({ hasText: 'Only for me.' }).click();
  await expect(page(window)).toContainText('Only for me.');
  await expect(window.getByText('time apart, day 1')).toBeVisible();

  await window.getByRole('button', { name: 'People' }).click();
  await window.getByRole('button', { name: /^M/ }).click();
  await window.getByRole('button', { name: /^Take off the break/ }).click();
  await expect(window.getByText('The break is taken off.')).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByText(/, open$/)).toBeVisible();
});

test('one person is in the foreground, and switching is one step', async ({ open }) => {
  const { window } = await open();
  await makeJournal(window, null);
  await addPerson(window, 'M', 'therapist');
  await addPerson(window, 'Lena', 'a friend');
  await window.getByRole('button', { name: 'People' }).click();
  const m = window.getByRole('listitem').filter({ hasText: 'therapist' });
  await expect(m.getByText('in the foreground')).toHaveCount(0);
  await m.getByRole('button', { name: 'Bring to the foreground' }).click();
  await expect(m.getByText('in the foreground')).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(m.getByText('in the foreground')).toHaveCount(0);
});
