const PREFIX = 'AGE-SECRET-KEY-1';
/** Letters of a key, what it begins with among them. */
export const KEY_LENGTH = 74;
/** What a letter after the beginning may be: those of Bech32 (BIP 173). */
const LETTER = /^[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]$/;

/** The command that reads one record with the key in a file. */
export const READ_WITH_AGE = 'age --decrypt --identity key.txt records/ab/NAME.md.age';

/**
 * The identity as it stands on the sheet: what all of them begin with, then groups of four, so that a hand can copy it.
 */
export function groupsOf(identity: string): readonly string[] {
  return [PREFIX, ...(identity.slice(PREFIX.length).match(/.{1,4}/g) ?? [])];
}

/** What someone typed or pasted, as an age identity: without blanks, line breaks and comments, in capital letters. */
export function readKey(typed: string): string {
  return typed
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join('')
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase();
}

/**
 * Why a text that was typed cannot be a key: it begins otherwise; some groups have letters that no key has; it is too
 * short or too long.
 */
export type KeyTrouble =
  | { readonly kind: 'beginning' }
  | { readonly kind: 'letters'; readonly groups: readonly string[] }
  | { readonly kind: 'length'; readonly count: number };

/** What is wrong with a key of `readKey` at a glance; undefined where nothing is, which it may be all the same. */
export function troubleIn(key: string): KeyTrouble | undefined {
  if (!key.startsWith(PREFIX)) return { kind: 'beginning' };
  const groups = groupsOf(key)
    .slice(1)
    .filter((group) => !Array.from(group).every((letter) => LETTER.test(letter)));
  if (groups.length > 0) return { kind: 'letters', groups };
  return key.length === KEY_LENGTH ? undefined : { kind: 'length', count: key.length };
}

/** The sheet as a text file. It is an identity file of age at the same time: `age -d -i` takes it as it is. */
export function keyFile(identity: string, lines: readonly string[]): string {
  return `${lines.map((line) => `# ${line}\n`).join('')}${identity}\n`;
}
