import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { within } from './waiting';

/** Milliseconds in which a disk may say where a path really leads. */
const ANSWERING = 2000;

/** What is still being asked: a disk that hangs is asked for each path once, and not with every thread there is. */
const asked = new Map<string, Promise<string>>();

/**
 * Whether a path leads into a folder or is it, links and all. Neither has to exist yet. Where the disk does not answer,
 * the paths alone count.
 */
export async function isInside(target: string, folder: string): Promise<boolean> {
  const real = await within(ANSWERING, Promise.all([realOf(folder), realOf(target)]));
  const [outer, inner] = real ?? [path.resolve(folder), path.resolve(target)];
  const relative = path.relative(outer, inner);
  return relative === '' || (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative));
}

function realOf(target: string): Promise<string> {
  const absolute = path.resolve(target);
  const known = asked.get(absolute);
  if (known) return known;
  const real = find(absolute).finally(() => {
    asked.delete(absolute);
  });
  asked.set(absolute, real);
  return real;
}

/** The real path of what exists of it, followed by what does not. */
async function find(absolute: string): Promise<string> {
  try {
    return await realpath(absolute);
  } catch {
    const parent = path.dirname(absolute);
    return parent === absolute ? absolute : path.join(await find(parent), path.basename(absolute));
  }
}
