import { setTimeout as pause } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Opened } from '../../electron/contract/keeper';
import type { Figure } from './figure';
import { WORK_FACTOR } from '../../electron/storage/key';
import { timeToShow } from './pressing';
import { bareWindow, holdfast } from './program';
import type { Size } from './size';
import { median } from './timing';
import { openUnlocked } from './window';

const ROUNDS = 7;
const FIELD = 'input[type="password"]';
/** On Today, once the records are there. */
const TODAY = '.today .of-the-day';
const PAINTED = 'field painted';
/** Milliseconds after which the window has a process ready for the page after a lock. */
const SETTLED = 5000;

/** How long it takes until a journal is locked, and until it is there again. */
export async function benchLock(
  program: string,
  place: string,
  known: Opened,
  passphrase: string,
  size: Size,
): Promise<readonly Figure[]> {
  const { app, window, close } = await openUnlocked(holdfast(program, place, known), passphrase);
  await window.locator(TODAY).waitFor();
  await markField(window);
  const bare = await bareWindow(program, place)();
  const locks: number[] = [];
  const moves: number[] = [];
  const unlocks: number[] = [];
  const derived: number[] = [];
  for (let round = 0; round < size.of(ROUNDS); round++) {
    await pause(size.workFactor === WORK_FACTOR ? SETTLED : 0);
    moves.push(await moveTime(bare.app));
    locks.push(await lockTime(window));
    await window.locator(FIELD).fill(passphrase);
    derived.push(await deriveTime(app, size.workFactor));
    unlocks.push(await timeToShow(window, { event: 'keydown', press: () => window.keyboard.press('Enter') }, TODAY));
  }
  await close();
  await bare.close();
  const limit = { name: 'scrypt alone, in the same program', measured: median(derived) };
  return [
    {
      name: 'Ctrl+L until one can type the passphrase',
      unit: 'ms',
      measured: median(locks),
      limit: { name: 'a bare window that goes to an empty field in another process', measured: median(moves) },
      aim: '500 ms',
    },
    {
      name: 'the passphrase until Today is there',
      unit: 'ms',
      measured: median(unlocks),
      limit,
      aim: '500 ms over it',
    },
  ];
}

/** Has each page that comes mark the end of the first frame with the field of the passphrase in it. */
async function markField(window: Page): Promise<void> {
  await window.addInitScript(
    ({ selector, name }) => {
      const look = () =>
        requestAnimationFrame(() => {
          if (!document.querySelector(selector)) {
            look();
            return;
          }
          // What is posted in a frame comes when the frame is done.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            performance.mark(name);
          };
          port2.postMessage(null);
        });
      look();
    },
    { selector: FIELD, name: PAINTED },
  );
}

/** Milliseconds from the key in the one page to the field in the other, which another process shows. */
async function lockTime(window: Page): Promise<number> {
  const pressing = window.evaluateHandle(() => {
    const pressed = new Promise<number>((resolve) => {
      addEventListener(
        'keydown',
        ({ key, timeStamp }) => {
          if (key === 'l') resolve(performance.timeOrigin + timeStamp);
        },
        { capture: true },
      );
    });
    return { pressed };
  });
  const pressed = (await pressing).evaluate((handle) => handle.pressed);
  await window.keyboard.press('ControlOrMeta+l');
  const from = await pressed;
  await window.locator(FIELD).waitFor();
  const painted = await window.waitForFunction((name) => {
    const mark = performance.getEntriesByName(name)[0];
    return mark && performance.timeOrigin + mark.startTime;
  }, PAINTED);
  return (await painted.evaluate((at) => at ?? NaN)) - from;
}

/** Milliseconds in which a window with nothing in it has another page, from another process. */
function moveTime(app: ElectronApplication): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const from = performance.now();
    const page = `<!doctype html><title>${String(from)}</title><input type="password" autofocus>`;
    // A page of data is of no host, so that each has a process of its own.
    await window?.loadURL(`data:text/html,${encodeURIComponent(page)}`);
    await window?.webContents.executeJavaScript('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    return performance.now() - from;
  });
}

/** Milliseconds that scrypt takes in the app, whose cryptography is not that of this process. */
function deriveTime(app: ElectronApplication, workFactor: number): Promise<number> {
  return app.evaluate(async (_, factor) => {
    const { scrypt } = process.getBuiltinModule('node:crypto');
    const [N, r] = [2 ** factor, 8];
    const from = performance.now();
    await new Promise((resolve) => {
      scrypt('slow kelp', new Uint8Array(16), 32, { N, r, p: 1, maxmem: 256 * N * r }, resolve);
    });
    return performance.now() - from;
  }, workFactor);
}
