import type { Running } from './memory';
import type { Needle } from './needles';

/**
 * What the shell keeps after a lock although nothing of ours holds it. `typed`: with every key Chromium tells its
 * browser process the whole field that the key went into, for the system's input methods, and wipes nothing of that.
 * `named`: it was suggested to the system's dialog as the name of a file, which has it now.
 */
export type Kept = 'typed' | 'named';

/**
 * What a hit is kept as; undefined for a leak, which a passphrase and a key always are. What our own code in the shell
 * holds is no `typed`: JavaScript keeps a plain word in one byte a letter, Chromium's input methods in two.
 */
export function keptAs({ kind }: Running, { kind: of, encoding }: Needle): Kept | undefined {
  if (kind !== 'shell' || of === 'secret') return undefined;
  if (encoding === 'utf16le') return 'typed';
  return of === 'name' ? 'named' : undefined;
}
