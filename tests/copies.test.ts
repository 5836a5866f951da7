import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test, type Holdfast } from './support/holdfast';
import { has } from './support/place';
import { isHost } from './support/program';
import { addPerson, makeJournal, page, unlock } from './support/steps';

const run = promisify(execFile);

/** A display of its own: other journeys copy as well. */
const ALONE = { under: ['xvfb-run', '--auto-servernum', '--server-num=200'] };

test.beforeEach(() => {
  test.skip(
    isHost() || !has('xclip') || !has('xvfb-run'),
    'what lies on the clipboards of X11, in Electron, with xclip and a display of its own.',
  );
});

/** The clipboards as another program sees them. */
class Clipboards {
  readonly #env: NodeJS.ProcessEnv;

  constructor(display: NodeJS.ProcessEnv) {
    this.#env = { ...process.env, ...display };
  }

  static async of(app: ElectronApplication): Promise<Clipboards> {
    return new Clipboards(
      await app.evaluate(() => ({ DISPLAY: process.env.DISPLAY, XAUTHORITY: process.env.XAUTHORITY })),
    );
  }

  async #read(name: string): Promise<string> {
    return run('xclip', ['-o', '-selection', name], { env: this.#env, timeout: 5000 }).then(
      ({ stdout }) => stdout,
      () => '',
    );
  }

  /** What can be pasted from the clipboard, and by the middle button. */
  async both(): Promise<readonly string[]> {
    return [await this.#read('clipboard'), await this.#read('primary')];
  }

  /** Puts a text on both, as another program does. */
  async put(text: string): Promise<void> {
    for (const name of ['clipboard', 'primary']) {
      const child = spawn('xclip', ['-i', '-selection', name], { env: this.#env, stdio: ['pipe', 'ignore', 'ignore'] });
      child.stdin.end(text);
      await new Promise((resolve) => {
        child.once('exit', resolve);
      });
    }
  }
}

async function openAlone(
  open: (how: typeof ALONE) => Promise<Holdfast>,
): Promise<Holdfast & { readonly clipboards: Clipboards }> {
  const { app, window } = await open(ALONE);
  await makeJournal(window);
  return { app, window, clipboards: await Clipboards.of(app) };
}

async function lock(window: Page): Promise<void> {
  await window.keyboard.press('ControlOrMeta+l');
  await expect(window.getByPlaceholder('Passphrase')).toBeFocused();
}

/** Writes a page of these words, and selects and copies it. */
async function copyPage(window: Page, words: string): Promise<void> {
  await window.keyboard.type(words);
  await window.keyboard.press('ControlOrMeta+a');
  await window.keyboard.press('ControlOrMeta+c');
}

test('a lock takes away what was copied and what was selected', async ({ open }) => {
  const { window, clipboards } = await openAlone(open);
  await copyPage(window, 'Nobody else reads this.');
  await expect.poll(() => clipboards.both()).toEqual(['Nobody else reads this.', 'Nobody else reads this.']);
  await lock(window);
  await expect.poll(() => clipboards.both()).toEqual(['', '']);
});

test('so it does whichever way it was copied', async ({ open }) => {
  const { app, window, clipboards } = await openAlone(open);
  const copied = async (words: string) => {
    await expect.poll(async () => (await clipboards.both())[0]).toBe(words);
    await lock(window);
    await expect.poll(() => clipboards.both()).toEqual(['', '']);
    await unlock(window);
    await expect(window.getByRole('navigation')).toBeVisible();
    await window.keyboard.press('ControlOrMeta+n');
    await expect(page(window)).toBeFocused();
  };
  await addPerson(window, 'M', 'therapist');
  await window.getByRole('navigation').getByRole('button', { name: 'Letters' }).click();
  await window.getByRole('button', { name: 'Write a letter' }).click();
  await expect(page(window)).toBeFocused();
  await window.keyboard.type('A letter, by its button.');
  await window.getByRole('button', { name: 'Copy' }).click();
  await copied('A letter, by its button.');

  await window.keyboard.type('A page, by the menu.');
  await window.keyboard.press('ControlOrMeta+a');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.copy();
  });
  await copied('A page, by the menu.');

  await window.keyboard.type('A page, cut.');
  await window.keyboard.press('ControlOrMeta+a');
  await window.keyboard.press('ControlOrMeta+x');
  await copied('A page, cut.');
});

test('what another program put there since stays, at a lock and at the end', async ({ open }) => {
  const { app, window, clipboards } = await openAlone(open);
  await copyPage(window, 'Nobody else reads this.');
  await clipboards.put("somebody else's");
  await lock(window);
  await unlock(window);
  await expect(page(window)).toBeVisible();
  await expect.poll(() => clipboards.both()).toEqual(["somebody else's", "somebody else's"]);

  // Nothing was selected, nothing is copied.
  await window.keyboard.press('ControlOrMeta+c');
  await lock(window);
  expect(await clipboards.both()).toEqual(["somebody else's", "somebody else's"]);
  await unlock(window);
  await expect(page(window)).toBeVisible();
  await window.keyboard.press('ControlOrMeta+n');
  await copyPage(window, 'Nor this.');
  await clipboards.put("somebody else's");
  await quitAlmost(app);
  expect(await clipboards.both()).toEqual(["somebody else's", "somebody else's"]);
});

test('the end of the app takes it away before a clipboard manager is handed it', async ({ open }) => {
  const { app, window, clipboards } = await openAlone(open);
  await copyPage(window, 'Nobody else reads this.');
  await expect.poll(() => clipboards.both()).toEqual(['Nobody else reads this.', 'Nobody else reads this.']);
  await quitAlmost(app);
  expect(await clipboards.both()).toEqual(['', '']);
});

/**
 * Quits, and stops where the app would end; with the process, what it holds for others to paste would be gone in any
 * case.
 */
async function quitAlmost(app: ElectronApplication): Promise<void> {
  await app.evaluate(
    ({ app: inside }) =>
      new Promise<void>((resolve) => {
        inside.once('will-quit', (event) => {
          event.preventDefault();
          resolve();
        });
        inside.quit();
      }),
  );
}

test('what was copied with its marks is pasted with them, or as its words alone', async ({ open }) => {
  const { window, clipboards } = await openAlone(open);
  // As another program lays both on the clipboard.
  await window.evaluate(() => {
    document.addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/plain', 'one\ntwo');
        event.clipboardData?.setData('text/html', '<div style="white-space:pre-wrap">one\n<b>two</b></div>');
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, once: true },
    );
  });
  await copyPage(window, 'Over this.');
  await expect.poll(async () => (await clipboards.both())[0]).toBe('one\ntwo');
  await window.keyboard.press('ControlOrMeta+v');
  await expect(page(window)).toContainText('**two**');
  await window.keyboard.press('ControlOrMeta+a');
  await window.keyboard.press('ControlOrMeta+Shift+v');
  await expect(page(window)).toHaveText('onetwo');
});
