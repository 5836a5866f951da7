import type { Running, Hit } from './memory';

/**
 * What the shell keeps after a lock although nothing of ours holds it. `typed`: with every key Chromium tells its
 * browser process the whole field that the key went into, for the system's input methods, and wipes nothing of that.
 * `named`: the system's dialog showed it as the name of a file, which has it now.
 */
export type Kept = 'typed' | 'named';

/**
 * What a hit is kept as; undefined for a leak, which a passphrase and a key always are. What our own code in the shell
 * holds is no `typed`: JavaScript keeps a plain word in one byte a letter, Chromium's input methods in two.
 *
 * @param isNamed whether this stands in the name of a file that was saved outside the journal
 */
export function keptAs({ kind }: Running, { needle, text }: Hit, isNamed: (text: string) => boolean): Kept | undefined {
  if (kind !== 'shell' || needle.kind !== 'words') return undefined;
  if (needle.encoding === 'utf16le') return 'typed';
  return isNamed(text) ? 'named' : undefined;
}
