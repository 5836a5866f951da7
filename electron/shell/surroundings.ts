import path from 'node:path';
import { app } from 'electron';
import { choosePageHosts } from './pageHosts';

/** What a new key.age takes: a second or so, and a quarter of a gigabyte. */
const WORK_FACTOR = 18;

// SECURITY: only an app that is not packaged, as in tests, listens to its surroundings.
const given = (name: string) => (app.isPackaged ? undefined : process.env[name]);

/** Where the window's pages come from. */
export const pages = choosePageHosts(app.isPackaged, given('HOLDFAST_DEV_SERVER'));

/** The binary logarithm of scrypt's N for a new key.age. Tests take a cheap one. */
export const workFactor = Number(given('HOLDFAST_TEST_WORK_FACTOR') ?? WORK_FACTOR);

/** Lets tests have a profile of their own; a packaged app has the usual one, whatever its command line says. */
export function setupProfile(): void {
  if (app.isPackaged) app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
  const profile = given('HOLDFAST_TEST_PROFILE');
  if (profile !== undefined) app.setPath('userData', profile);
}
