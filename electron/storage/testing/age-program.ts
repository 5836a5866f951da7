import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Decrypter, Encrypter } from 'age-encryption';
import type { Identity, Recipient } from '../age';
import { temporaryFolder } from './place';

/** Whether the real age program is installed. Where it is not, the library by age's author stands in for it. */
export const hasAgeProgram = spawnSync('age', ['--version']).status === 0;

/** What another program than Holdfast makes of a file; throws where it cannot open it. */
export async function openElsewhere(sealed: Uint8Array, identity: Identity): Promise<Uint8Array> {
  if (!hasAgeProgram) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return decrypter.decrypt(sealed);
  }
  const keyFile = path.join(await temporaryFolder(), 'identity.txt');
  await writeFile(keyFile, `${identity}\n`);
  return run(['-d', '-i', keyFile], sealed);
}

/** A file as another program than Holdfast writes it. */
export async function sealElsewhere(bytes: Uint8Array, recipient: Recipient): Promise<Uint8Array> {
  if (hasAgeProgram) return run(['-r', recipient], bytes);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/**
 * Types a command into a real terminal, in a folder, and answers each question for a passphrase with the same one;
 * what the terminal then shows. age reads a passphrase from a terminal alone.
 */
export function inTerminal(command: string, folder: string, passphrase: string): string {
  const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    input: `${passphrase}\n`,
  });
  if (status !== 0) throw new Error(`${command}: ${stdout.toString()}`);
  return stdout.toString();
}

/** Whether a passphrase can be typed to the real age program here. */
export const hasTerminal = hasAgeProgram && spawnSync('script', ['--version']).status === 0;

function run(options: readonly string[], input: Uint8Array): Uint8Array {
  const { stdout, stderr, status } = spawnSync('age', options, { input, maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(stderr.toString());
  return new Uint8Array(stdout);
}
