import { readFileSync, statSync } from 'node:fs';
import { settingsForm } from '../contract/shell';

/** Most bytes of settings that are looked into here. */
const MOST = 1024 * 1024;

/**
 * Has GTK take its dark look where Holdfast is always dark, on Linux: until the window's first frame stands, the system
 * fills it with the colour of GTK's theme, which is white on a light desktop. GTK looks for it before the app is ready;
 * the returned function takes it back then, so that no program that is started from here comes dark as well.
 */
export function darkenToolkit(settings: string, env: NodeJS.ProcessEnv): () => void {
  if (process.platform !== 'linux' || env.GTK_THEME !== undefined || !saysDark(settings)) return () => undefined;
  env.GTK_THEME = 'Adwaita:dark';
  return () => {
    delete env.GTK_THEME;
  };
}

function saysDark(settings: string): boolean {
  try {
    const found = statSync(settings);
    if (!found.isFile() || found.size > MOST) return false;
    return settingsForm.safeParse(JSON.parse(readFileSync(settings, 'utf8'))).data?.theme === 'dark';
  } catch {
    return false;
  }
}
