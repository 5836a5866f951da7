import { offersWith, type KeyedCommand } from '../../electron/contract/screens';

/** Whether this is a Mac, whose keys have other names. */
export const isMac = navigator.userAgent.includes('Macintosh');

/** The key of a command as it is written on this computer: `Ctrl N`, or `⌘N`. */
export function shortcut(command: KeyedCommand): string {
  const key = keyOf(command).replace('-', '−');
  return isMac ? `⌘${key.replace('Shift+', '⇧')}` : `Ctrl ${key.replace('Shift+', 'Shift ')}`;
}

/** The same in the form that `aria-keyshortcuts` wants. */
export function ariaShortcut(command: KeyedCommand): string {
  return `${isMac ? 'Meta' : 'Control'}+${keyOf(command)}`;
}

function keyOf(sought: KeyedCommand): string {
  return offersWith('command', 'keys').find(({ command }) => command === sought)?.keys[0] ?? '';
}
