import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { has } from './place';

/** Whether the program `age`, which nobody here wrote, is on this computer, and a terminal to type to it. */
export const hasAge = has('age') && spawnSync('script', ['--version']).status === 0;

/** Why a journey cannot be made without it. */
export const NO_AGE =
  'reading the journal with the age program, which is not installed, or has no terminal here (script of util-linux).';

/** What a file says, read by `age` with an identity. */
export function readWithAge(file: string, identity: string): string {
  return execFileSync('age', ['--decrypt', '--identity', '-', file], { input: identity, encoding: 'utf8' });
}

/** The identity in `key.age`, read by `age` with the passphrase. */
export function identityWithAge(file: string, passphrase: string): string {
  const identity = /AGE-SECRET-KEY-1[0-9A-Z]+/.exec(
    inTerminal(`age --decrypt '${path.basename(file)}'`, path.dirname(file), passphrase),
  )?.[0];
  if (identity === undefined) throw new Error('age found no identity in the key');
  return identity;
}

/**
 * Types commands into a terminal, in a folder, and the passphrase where they ask for it; what the terminal then shows,
 * its lines ended as in a file. age takes a passphrase from a terminal only. Throws if the last command failed.
 */
export function inTerminal(commands: string, folder: string, passphrase: string): string {
  const shown = execFileSync('script', ['--quiet', '--return', '--command', commands, '/dev/null'], {
    cwd: folder,
    input: `${passphrase}\n`,
    encoding: 'utf8',
  });
  return shown.replaceAll('\r\n', '\n');
}

/** A file as somebody else's program would put it into the journal. */
export function writeWithAge(file: string, recipient: string, text: string): void {
  execFileSync('age', ['--encrypt', '--recipient', recipient, '--output', file], { input: text });
}
