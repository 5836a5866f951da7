import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './support/holdfast';
import { addPerson, makeJournal, unlock, write } from './support/steps';

interface Shown {
  readonly id: string;
  readonly label: string;
}

/** What can be chosen in the menu of the app now. */
async function offered(app: ElectronApplication): Promise<readonly Shown[]> {
  return app.evaluate(({ Menu }) => {
    interface Item {
      readonly id?: string;
      readonly label?: string;
      readonly enabled?: boolean;
      readonly visible?: boolean;
      readonly submenu?: Item[] | { readonly items: Item[] } | null;
    }
    const within = (items: Item[]): Item[] =>
      items.flatMap((item) => [
        item,
        ...(item.submenu ? within(Array.isArray(item.submenu) ? item.submenu : item.submenu.items) : []),
      ]);
    const menu = Menu.getApplicationMenu() as { readonly items: Item[] } | null;
    return within(menu?.items ?? [])
      .filter(({ enabled, visible }) => enabled !== false && visible !== false)
      .map(({ id = '', label = '' }) => ({ id, label }));
  });
}

const idsOf = async (app: ElectronApplication) => (await offered(app)).map(({ id }) => id);
const labelOf = async (app: ElectronApplication, sought: string) =>
  (await offered(app)).find(({ id }) => id === sought)?.label;

test('the menu offers what there is: nothing of anybody before somebody was entered, and little while the journal is locked', async ({
  open,
}) => {
  const { app, window } = await open();
  await expect(window.getByRole('button', { name: 'Continue' })).toBeVisible();
  expect(await idsOf(app)).not.toContain('write');
  await makeJournal(window);
  await expect.poll(() => idsOf(app)).toContain('write');
  expect(await idsOf(app)).not.toContain('reach');
  await addPerson(window, 'M', 'therapist');
  await expect
    .poll(() => idsOf(app))
    .toEqual(expect.arrayContaining(['check-in', 'reach', 'sessions', 'carrying', 'lock']));

  // Named, and without a word of the journal.
  expect(await labelOf(app, 'undo')).toBe('Undo');
  await window.getByRole('button', { name: 'Journal' }).click();
  await write(window, 'A quillwort.');
  await window.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(() => labelOf(app, 'undo')).toBe('Undo: move to the trash');

  await window.keyboard.press('ControlOrMeta+l');
  await expect(window.getByPlaceholder('Passphrase')).toBeFocused();
  await expect.poll(() => idsOf(app)).not.toContain('search');
  expect(await idsOf(app)).not.toContain('reach');
  expect(await idsOf(app)).toContain('larger');
  await unlock(window);
  await expect.poll(() => idsOf(app)).toContain('reach');
});
