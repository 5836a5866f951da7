import { constants, open } from 'node:fs/promises';

const MIB = 1024 * 1024;

/** Most bytes of a file of which there is one in a journal and that holds no text: holdfast.json, a key, a note. */
const MOST_OF_ONE = MIB;
/**
 * Most bytes of any other file that is read whole, a record or what holds the text of many: several times what the
 * longest text takes.
 */
export const MOST_WHOLE = 256 * MIB;
/** From so many bytes on one file is read after the other. */
export const LARGE = 16 * MIB;

/** Most bytes of a file of a journal that is read whole, by its place. */
export function mostOf(path: string): number {
  return path.includes('/') || /^(?:cache|pending|withdrawn)\b/.test(path) ? MOST_WHOLE : MOST_OF_ONE;
}

/**
 * All bytes of an ordinary file, at most so many; throws as the file system does, with `EFBIG` for a larger one. What
 * is no ordinary file (a pipe, a device) is refused with `ENXIO` and waits for nobody. Links are not followed, unless
 * they may be.
 */
export async function readWhole(file: string, most: number, mayFollow = false): Promise<Uint8Array> {
  // Windows has neither flag, and takes them for nothing.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK | (mayFollow ? 0 : constants.O_NOFOLLOW));
  try {
    const found = await handle.stat();
    if (found.isDirectory()) throw refusal('EISDIR');
    if (!found.isFile()) throw refusal('ENXIO');
    if (found.size > most) throw refusal('EFBIG');
    return new Uint8Array(await handle.readFile());
  } finally {
    await handle.close();
  }
}

/** An error as the file system would have given it. */
export function refusal(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'holdfast' });
}
