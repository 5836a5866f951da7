import { offersWith, type Command } from '../../electron/contract/screens';

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  offersWith('command', 'keys').flatMap(({ command, keys }) =>
    keys.map((key) => [key.toLowerCase(), command] as const),
  ),
);

/**
 * What a key means, if it is one of ours: with Ctrl, or Command on a Mac. Keyboards without Latin letters are read by
 * the key's place.
 */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  mac: boolean,
): Command | undefined {
  if (event.altKey || (mac ? !event.metaKey || event.ctrlKey : !event.ctrlKey || event.metaKey)) return undefined;
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
  const key = event.key > '\u007f' && letter !== undefined ? letter : event.key.toLowerCase();
  // A sign may need Shift to be typed at all.
  return COMMANDS.get(event.shiftKey && /^[a-z,]$/.test(key) ? `shift+${key}` : key);
}
