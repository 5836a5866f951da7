import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from './menuTemplate';

const OPEN = { isOpen: true, canLock: true, hasSomebody: true, hasEnded: false, undo: null, redo: null };
const SHUT = { isOpen: false, canLock: false, hasSomebody: false, hasEnded: false, undo: null, redo: null };
const tell = vi.fn();
const lock = vi.fn();

/** The items that have a name of their own. */
function items(
  stands: Parameters<typeof menuTemplate>[0],
  platform: NodeJS.Platform = 'linux',
): readonly MenuItemConstructorOptions[] {
  const menus = menuTemplate(stands, { tell, lock, forDevelopers: false }, platform);
  return menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : [])).filter(({ id }) => id !== undefined);
}

const canBeChosen = (stands: Parameters<typeof menuTemplate>[0]) =>
  items(stands)
    .filter(({ enabled, visible }) => enabled !== false && visible !== false)
    .map(({ id }) => id);

describe('the menu', () => {
  it('has everything for a journal that is open and about somebody', () => {
    expect(canBeChosen(OPEN)).toEqual(
      items(OPEN)
        .map(({ id }) => id)
        .filter((id) => id !== 'stays'),
    );
  });

  it('has what stays instead of the next session and what is carried, once the work has ended', () => {
    const [before, after] = [canBeChosen(OPEN), canBeChosen({ ...OPEN, hasEnded: true })];
    expect(after.filter((id) => !before.includes(id))).toEqual(['stays']);
    expect(before.filter((id) => !after.includes(id))).toEqual(['sessions', 'carrying']);
  });

  it('has nothing about somebody where nobody was entered', () => {
    expect(canBeChosen({ ...OPEN, hasSomebody: false })).toEqual([
      'write',
      'feeling-and-fact',
      'search',
      'lock',
      'settings',
      'undo',
      'redo',
      'today',
      'journal',
      'looking-back',
      'then-and-now',
      'loops',
      'feelings-and-facts',
      'calendar',
      'books',
      'too-much',
      'people',
      'trash',
      'find',
      'focus',
      'larger',
      'smaller',
    ]);
  });

  it('has only the size of the text, and undo in a text, before a journal is open', () => {
    expect(canBeChosen(SHUT)).toEqual(['undo', 'redo', 'larger', 'smaller']);
  });

  it('locks only what can be locked', () => {
    expect(canBeChosen({ ...OPEN, canLock: false })).not.toContain('lock');
    items(OPEN)
      .find(({ id }) => id === 'lock')
      ?.click?.call(undefined, undefined as never, undefined, undefined as never);
    expect(lock).toHaveBeenCalledOnce();
  });

  it('names what would be undone and done again', () => {
    const labels = items({ ...OPEN, undo: 'rupture-let-go', redo: null })
      .filter(({ id }) => id === 'undo' || id === 'redo')
      .map(({ label }) => label);
    expect(labels).toEqual(['Undo: let go of a rupture', 'Redo']);
  });

  it('has the settings in the menu of the app on a Mac', () => {
    expect(items(OPEN, 'darwin')[0]).toMatchObject({ id: 'settings' });
  });
});
