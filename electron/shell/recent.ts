import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** What toolkits look for in a person's folder of data, and is to be found as before. */
const SHARED = ['fonts', 'icons', 'mime', 'themes'];

/**
 * Keeps what is saved out of the desktop's list of recent files, on Linux: GTK notes there whatever its dialogs choose,
 * and can only be told where that list lies. Until the returned function is called, the folder of data is one in the
 * profile where no list can be written: what has its name is a folder. GTK asks once, before the app is ready; later
 * the old place counts again for all others.
 */
export function keepOutOfRecent(profile: string, env: NodeJS.ProcessEnv, home: string): () => void {
  if (process.platform !== 'linux') return () => undefined;
  const before = env.XDG_DATA_HOME;
  const real = before ?? path.join(home, '.local/share');
  const folder = path.join(profile, 'data');
  try {
    mkdirSync(path.join(folder, 'recently-used.xbel'), { recursive: true });
    for (const name of SHARED) link(path.join(real, name), path.join(folder, name));
  } catch {
    // A profile that cannot be written: what is saved elsewhere is then noted, as for any other program.
    return () => undefined;
  }
  env.XDG_DATA_HOME = folder;
  return () => {
    if (before === undefined) delete env.XDG_DATA_HOME;
    else env.XDG_DATA_HOME = before;
  };
}

function link(target: string, at: string): void {
  try {
    symlinkSync(target, at);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
