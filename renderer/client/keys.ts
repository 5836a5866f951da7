import type { Command } from '../../electron/contract/event';

/** What a key of the window does. The menu locks without asking the window. */
export type KeyDeed = Command | 'lock';

const KEYS: Readonly<Record<string, KeyDeed>> = {
  n: 'write',
  k: 'search',
  l: 'lock',
  ',': 'settings',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  z: 'undo',
  y: 'redo',
};

const SHIFTED: Readonly<Record<string, KeyDeed>> = { k: 'check-in', h: 'too-much', z: 'redo' };

/**
 * What a key means, if it is one of ours: with Ctrl, or Command on a Mac. Keyboards without Latin letters are read by
 * the key's place.
 */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  mac: boolean,
): KeyDeed | undefined {
  if (event.altKey || (mac ? !event.metaKey || event.ctrlKey : !event.ctrlKey || event.metaKey)) return undefined;
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
  const key = event.key > '\u007f' && letter !== undefined ? letter : event.key.toLowerCase();
  if (event.shiftKey && /^[a-z,]$/.test(key)) return SHIFTED[key];
  return KEYS[key];
}
