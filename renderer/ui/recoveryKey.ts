const PREFIX = 'AGE-SECRET-KEY-1';

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
    .toUpperCase();
}

/** The sheet as a text file. It is an identity file of age at the same time: `age -d -i` takes it as it is. */
export function keyFile(identity: string, lines: readonly string[]): string {
  return `${lines.map((line) => `# ${line}\n`).join('')}${identity}\n`;
}
