import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from '@playwright/test';
import { expect, test } from './support/holdfast';
import type { Place } from './support/place';
import { entries, makeJournal, PASSPHRASE, saved, unlock } from './support/steps';

const PACKAGED = path.resolve(import.meta.dirname, '../release/linux-unpacked/holdfast');

interface Packaged {
  readonly window: Page;
  /** Asks it to quit; done when it has ended. */
  readonly quit: () => Promise<void>;
}

/** The packaged app as users get it: its fuses let nobody look inside but as a browser is looked at. */
async function start(place: Place): Promise<Packaged> {
  const app = spawn(PACKAGED, ['--no-sandbox', '--remote-debugging-port=0'], { env: { ...process.env, ...place.env }, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => { app.once('close', () => { resolve(); }); });
  let browser: Browser | undefined;
  for await (const line of createInterface(app.stderr)) {
    const address = /^DevTools listening on (ws:.+)$/.exec(line)?.[1];
    if (address === undefined) continue;
    browser = await chromium.connectOverCDP(address);
    break;
  }
  app.stderr.resume();
  const [context] = browser?.contexts() ?? [];
  if (!context) throw new Error('the packaged app did not start');
  const window = context.pages()[0] ?? await context.waitForEvent('page');
  return {
    window,
    quit: async () => {
      app.kill('SIGTERM');
      await ended;
    },
  };
}

test('the packaged app makes a journal, keeps it and opens it again', async ({ place }) => {
  test.slow();
  const { window, quit } = await start(place);
  await makeJournal(window);
  await window.keyboard.type('Quillwort, in the app as it is shipped.');
  await saved(window);
  await quit();
  expect(place.filesWith('Quillwort')).toEqual([]);
  // It does not listen to the settings that tests have.
  expect(place.files().filter((file) => file.startsWith(place.profile))).toEqual([]);

  const again = await start(place);
  await unlock(again.window, PASSPHRASE);
  await expect(entries(again.window)).toContainText(['Quillwort, in the app as it is shipped.']);
  await again.quit();
});
