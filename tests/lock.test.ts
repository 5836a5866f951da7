import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElectronApplication } from '@playwright/test';
import { blankRecord } from '../electron/domain/records/blank';
import { newId } from '../electron/domain/id';
import { momentAt } from '../electron/domain/time/moment';
import { setClock } from './support/app';
import { expect, quit, test } from './support/holdfast';
import { somebody } from './support/journal';
import { isHost } from './support/program';
import { entries, goTo, page, PASSPHRASE, saved, unlock } from './support/steps';

const DAY = 24 * 60 * 60 * 1000;

/** The frames of the window: how many there were, and which part of the whitest was white. */
interface Frames {
  count: number;
  whitest: number;
}

/** The process that shows the page now. */
function shownBy(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);
}

/** The process that holds the journal. */
async function keeperOf(app: ElectronApplication): Promise<number> {
  const keeper = isHost()
    ? keeperWithin(app.process().pid)
    : await app.evaluate(
        ({ app: inside }) => inside.getAppMetrics().find(({ name }) => name === 'Holdfast keeper')?.pid,
      );
  if (!keeper) throw new Error('no keeper runs');
  return keeper;
}

/** The Chromium host's, which only the system tells. */
function keeperWithin(host: number | undefined): number {
  const all = execFileSync('ps', ['-e', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^ *(\d+) +(\d+) (.*)$/.exec(line));
  const within = new Set([host]);
  // Numbers begin again at the smallest, so that a process may stand before the one that started it.
  for (let before = 0; before < within.size; ) {
    before = within.size;
    for (const found of all) if (within.has(Number(found?.[2]))) within.add(Number(found?.[1]));
  }
  const keeper = all.find((found) => within.has(Number(found?.[1])) && found?.[3]?.includes('keeper.mjs'));
  return Number(keeper?.[1]);
}

/** The processes that hold words of the journal. Those of the Chromium host are not told apart. */
async function holding(app: ElectronApplication): Promise<readonly number[]> {
  return isHost() ? [] : [await shownBy(app), await keeperOf(app)];
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a lock saves first, empties the window and opens to the passphrase alone', async ({ begin }) => {
  const { app, window } = await begin();
  await window.keyboard.type('Typed in the moment before.');
  const before = await holding(app);
  const { host } = new URL(window.url());
  await window.keyboard.press('ControlOrMeta+l');
  const field = window.getByPlaceholder('Passphrase');
  await expect(field).toBeFocused();
  expect(await window.evaluate(() => document.documentElement.innerHTML)).not.toContain('Typed in the moment before');
  // Other processes show the lock screen and keep the journal, and nothing leads back.
  expect(new URL(window.url()).host).not.toBe(host);
  expect(await window.evaluate(() => navigation.canGoBack)).toBe(false);
  await expect.poll(() => before.filter(isRunning)).toEqual([]);

  await unlock(window, 'not this one');
  await expect(window.getByText('That is not the passphrase of this journal.')).toBeVisible();
  await expect(field).toBeFocused();
  await unlock(window);
  await expect(entries(window)).toContainText(['Typed in the moment before.']);
  const after = await holding(app);
  await window.getByRole('button', { name: 'Lock' }).click();
  await expect(field).toBeFocused();
  await expect.poll(() => after.filter(isRunning)).toEqual([]);
});

test('whoever unlocks goes on where they were: the same page, the same place in it', async ({ begin }) => {
  const at = Date.UTC(2026, 10, 24, 12);
  const lines = Array.from({ length: 200 }, (_, line) => `Line ${String(line)} of a long day.`);
  const long = { ...blankRecord('entry', newId(), momentAt(at - DAY)), title: 'Long', body: lines.join('\n') };
  const short = { ...blankRecord('entry', newId(), momentAt(at)), title: 'Short', body: 'Newer.' };
  const { window } = await begin({ records: [somebody(), long, short], at });
  await window
    .getByRole('navigation')
    .getByRole('button', { name: /^Journal/ })
    .click();
  await entries(window).filter({ hasText: 'Long' }).click();
  await page(window).getByText('Line 9 of').click();
  await window.keyboard.press('End');
  await window.keyboard.type(' Here');
  await page(window)
    .getByText('Line 9 of')
    .evaluate((line) => {
      line.scrollIntoView({ block: 'start' });
    });
  const top = () =>
    page(window)
      .getByText('Line 9 of')
      .evaluate((line) => Math.round(line.getBoundingClientRect().top));
  const before = await top();
  await window.keyboard.press('ControlOrMeta+l');
  await unlock(window);
  await expect(page(window).getByText('Line 9 of a long day. Here')).toBeVisible();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3);
  await expect(page(window)).toBeFocused();
  await window.keyboard.type(' and now');
  await expect(page(window).getByText('Line 9 of a long day. Here and now')).toBeVisible();
  await saved(window);

  // On another day it begins with today, and the page is where it was.
  await window.keyboard.press('ControlOrMeta+l');
  await setClock(window, at + DAY);
  await unlock(window);
  await expect(window.getByRole('button', { name: 'Today' })).toHaveAttribute('aria-current', 'page');
  await window
    .getByRole('navigation')
    .getByRole('button', { name: /^Journal/ })
    .click();
  await entries(window).filter({ hasText: 'Long' }).click();
  await page(window).focus();
  await window.keyboard.type(', and later');
  await expect(page(window).getByText('Line 9 of a long day. Here and now, and later')).toBeVisible();
});

test('the page after a lock comes into a process that stood ready for it', async ({ begin }) => {
  test.skip(isHost(), 'a process that stands ready, which a browser has by itself.');
  const { app, window } = await begin();
  const ready = () =>
    app.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        .find((contents) => contents.getURL().endsWith('/spare.html'))
        ?.getOSProcessId(),
    );
  await expect.poll(ready, { timeout: 20_000 }).toBeDefined();
  const [shown, spare] = [await shownBy(app), await ready()];
  await window.keyboard.press('ControlOrMeta+l');
  await expect(window.getByPlaceholder('Passphrase')).toBeFocused();
  expect(await shownBy(app)).toBe(spare);
  await expect.poll(() => isRunning(shown)).toBe(false);
});

test('in the dark theme no frame is white while it locks and unlocks', async ({ begin }) => {
  test.skip(isHost(), 'the frames of the window, which Electron hands out.');
  const { app, window } = await begin({ alone: true });
  await window.evaluate(() => globalThis.window.holdfast.request('settings.set', { theme: 'dark' }));
  await expect.poll(() => window.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  // What stands in the window before a page has drawn anything.
  const ground = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor());
  await expect.poll(ground).toMatch(/^#15191b$/i);
  await app.evaluate(({ BrowserWindow }) => {
    const frames: Frames = { count: 0, whitest: 0 };
    Object.assign(globalThis, { frames });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const first = contents?.getURL();
    contents?.beginFrameSubscription((image) => {
      // The page before the first lock was in the light theme a moment ago.
      if (contents.getURL() === first) return;
      const dots = image.toBitmap();
      let [seen, white] = [0, 0];
      for (let at = 0; at + 2 < dots.length; at += 4 * 61, seen += 1)
        if (Math.min(dots[at] ?? 0, dots[at + 1] ?? 0, dots[at + 2] ?? 0) > 200) white += 1;
      frames.count += 1;
      frames.whitest = Math.max(frames.whitest, white / seen);
    });
  });
  // Each page stands without its scripts for long enough to be painted, where it would be.
  await window.route('**/*.js', async (route) => {
    await pause(200);
    await route.continue();
  });
  for (let times = 0; times < 2; times += 1) {
    await window.keyboard.press('ControlOrMeta+l');
    await expect(window.getByPlaceholder('Passphrase')).toBeFocused();
    await unlock(window);
    await window.getByRole('button', { name: /^Journal/ }).waitFor();
  }
  // So many pictures go by there that an answer may be cleared away before it came.
  await expect(async () => {
    const { count, whitest } = await app.evaluate(() => (globalThis as typeof globalThis & { frames: Frames }).frames);
    expect(count).toBeGreaterThan(3);
    expect(whitest).toBeLessThan(0.2);
  }).toPass({ timeout: 10_000 });
});

test('a page that hangs is locked all the same, and opens by itself after the unlock', async ({ begin, open }) => {
  const { app, window } = await begin({ alone: true });
  await window.keyboard.type('Nothing of it was hard to draw.');
  await saved(window);
  const begun = window.waitForEvent('console', (said) => said.text() === 'It hangs.');
  const hanging = window.evaluate(() => {
    console.log('It hangs.');
    const end = performance.now() + 60_000;
    while (performance.now() < end);
  });
  void hanging.catch(() => undefined);
  await begun;
  const ended = window.waitForEvent('crash', { timeout: 30_000 });
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  await ended;
  await quit(app);

  const { window: again } = await open();
  await unlock(again);
  await expect(page(again)).toContainText('Nothing of it was hard to draw.');
});

test('a disk that hangs holds up no lock, and costs no word, whatever happens before the next unlock', async ({
  begin,
  open,
  place,
}) => {
  test.slow();
  test.skip(process.platform !== 'linux', 'a keeper that hangs, which is found as Linux shows processes.');
  const { app, window } = await begin({ alone: true });
  await window.keyboard.type('Before.');
  await saved(window);
  process.kill(await keeperOf(app), 'SIGSTOP');
  await window.keyboard.insertText(' And quillwort, never saved.');
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  await expect(
    window.getByText('It is kept on this computer, encrypted, and comes into your journal when you unlock it.'),
  ).toBeVisible({ timeout: 40_000 });
  expect(await window.evaluate(() => document.documentElement.innerHTML)).not.toContain('quillwort');
  app.process().kill('SIGKILL');
  expect(place.filesWith('quillwort')).toEqual([]);

  const { window: again } = await open();
  await unlock(again);
  await goTo(again, 'Before. And quillwort, never saved.');
  await expect(again.getByText('What could not be saved before the lock is in your journal now.')).toBeVisible();
  expect(place.files().filter((file) => file.startsWith(path.join(place.profile, 'sealed')))).toEqual([]);
});

test('a damaged key is told apart from a wrong passphrase, and the recovery sheet opens the journal', async ({
  open,
  place,
}) => {
  const { app, window } = await open();
  await window.getByRole('button', { name: 'Continue' }).click();
  await window.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await window.getByLabel('Once more').fill(PASSPHRASE);
  await window.getByRole('button', { name: 'Continue' }).click();
  await window.getByRole('button', { name: 'Show the key' }).click();
  const key = await window.getByLabel('Recovery key').first().innerText();
  expect(key).toMatch(/^AGE-SECRET-KEY-1/);
  await window.getByRole('button', { name: 'Not now' }).click();
  await window.getByRole('button', { name: 'Skip' }).click();
  await page(window).pressSequentially('It holds.');
  await quit(app);
  writeFileSync(`${place.journal}/key.age`, 'no key any more');

  const { window: again } = await open();
  await unlock(again);
  await expect(again.getByText('The file key.age is damaged.')).toBeVisible();
  await again.getByRole('button', { name: 'Use the recovery sheet' }).click();
  await again.getByLabel('Recovery key').fill('AGE-SECRET-KEY-1QQQQ');
  await again.getByRole('button', { name: 'Open the journal' }).click();
  await expect(again.getByText('A recovery key is 74 characters long')).toBeVisible();
  await again.getByLabel('Recovery key').fill(key.replace(/.$/, (last) => (last === 'Q' ? 'P' : 'Q')));
  await again.getByRole('button', { name: 'Open the journal' }).click();
  await expect(again.getByText('That is not the recovery key of this journal.')).toBeVisible();
  await again.getByLabel('Recovery key').fill(key.toLowerCase());
  await again.getByRole('button', { name: 'Open the journal' }).click();
  await again.getByLabel('Passphrase', { exact: true }).fill('a new one, at last');
  await again.getByLabel('Once more').fill('a new one, at last');
  await again.getByRole('button', { name: 'Set it' }).click();
  await expect(entries(again)).toContainText(['It holds.']);
  await again.keyboard.press('ControlOrMeta+l');
  await unlock(again, 'a new one, at last');
  await expect(entries(again)).toContainText(['It holds.']);
});
