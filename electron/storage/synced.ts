import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';

/** What the folders of sync services are called, alone or with the name of an account or a company behind it. */
const SERVICES =
  /^(dropbox|nextcloud|owncloud|onedrive|google ?drive|my drive|icloud ?drive|icloud~.*|com~apple~clouddocs|mobile documents|cloudstorage|pcloud ?drive|proton ?drive|mega(sync)?|seafile|syncthing|resilio sync|tresorit|kdrive|box( sync)?|sync)( ?[-(].*)?$/i;

/** What sync services leave in the topmost folder that they carry. */
const MARKS =
  /^\.(stfolder|stignore|stversions|dropbox\.cache|(next|own)cloudsync\.log|_?sync_[0-9a-f]+\.db|seafile-data)/;

/**
 * Whether a folder, which may be missing yet, looks as if some service carries it to other computers: by the names
 * above it, and by what lies there.
 */
export async function looksSynced(folder: string): Promise<boolean> {
  const places = new Set([...above(folder), ...above(await nearest(folder))]);
  for (const place of places) {
    if (SERVICES.test(path.basename(place))) return true;
    const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
    // In a home folder `.dropbox` is a folder of its own, with nothing of the user's.
    if (entries.some((entry) => MARKS.test(entry.name) || (entry.name === '.dropbox' && entry.isFile()))) return true;
  }
  return false;
}

/** The folder and all those above it. */
function above(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...above(parent)];
}

/** Where it really lies, or the nearest folder above it that is there. */
async function nearest(folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => undefined);
  const parent = path.dirname(folder);
  return real ?? (parent === folder ? folder : nearest(parent));
}
