import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** Whether a path leads into a folder or is it, links and all. Neither has to exist yet. */
export async function isInside(target: string, folder: string): Promise<boolean> {
  const relative = path.relative(await realOf(folder), await realOf(target));
  return relative === '' || (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative));
}

/** The real path of what exists of it, followed by what does not. */
async function realOf(target: string): Promise<string> {
  const absolute = path.resolve(target);
  try {
    return await realpath(absolute);
  } catch {
    const parent = path.dirname(absolute);
    return parent === absolute ? absolute : path.join(await realOf(parent), path.basename(absolute));
  }
}
