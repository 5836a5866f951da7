import { execFileSync } from 'node:child_process';
import { has } from './place';

/** Whether the program `age`, which nobody here wrote, is on this computer. */
export const hasAge = has('age');

/** Why a journey cannot be made without it. */
export const NO_AGE = 'reading the journal with the age program, which is not installed.';

/** What a file says, read by `age` with an identity. */
export function readWithAge(file: string, identity: string): string {
  return execFileSync('age', ['--decrypt', '--identity', '-', file], { input: identity, encoding: 'utf8' });
}

/** The identity in `key.age`, read by `age` with the passphrase, which it takes from a terminal only. */
export function identityWithAge(file: string, passphrase: string): string {
  const said = execFileSync('script', ['--quiet', '--return', '--command', `age --decrypt '${file}'`, '/dev/null'], { input: `${passphrase}\n`, encoding: 'utf8' });
  const identity = /AGE-SECRET-KEY-1[0-9A-Z]+/.exec(said)?.[0];
  if (identity === undefined) throw new Error('age found no identity in the key');
  return identity;
}

/** A file as somebody else's program would put it into the journal. */
export function writeWithAge(file: string, recipient: string, text: string): void {
  execFileSync('age', ['--encrypt', '--recipient', recipient, '--output', file], { input: text });
}
