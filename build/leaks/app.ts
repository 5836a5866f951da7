import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { WORK_FACTOR } from '../../electron/storage/key';
import type { Place } from '../../tests/support/place';
import { CALLS } from './trace';

/** Where this program is built to, beside the app. */
const dist = import.meta.dirname;

/** Milliseconds that the window may take to appear. */
const APPEARING = 60_000;

/** The app with its one window, on a screen of its own. */
export interface Opened {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** The process of the app, or of the strace that looks on. */
  readonly pid: number;
  /** Quits as a person does. */
  readonly quit: () => Promise<void>;
}

/**
 * Opens the app as it is built, its keys as hard to guess as users' are. `log`: where strace writes what it asks of the
 * system.
 */
export async function openApp(program: string, place: Place, display: string, log?: string): Promise<Opened> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const app = await _electron.launch({
    executablePath: log === undefined ? program : traced(program, place, log),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), dist],
    env: { ...inherited, ...place.env, HOLDFAST_TEST_WORK_FACTOR: String(WORK_FACTOR), DISPLAY: display },
    colorScheme: null,
  });
  const child = app.process();
  child.stdout?.resume();
  child.stderr?.resume();
  const window = await app.firstWindow({ timeout: APPEARING });
  await window.waitForFunction(
    () => location.pathname === '/index.html' && document.readyState === 'complete',
    undefined,
    { polling: 50, timeout: APPEARING },
  );
  if (child.pid === undefined) throw new Error('the app did not start');
  return {
    app,
    window,
    pid: child.pid,
    quit: async () => {
      const late = setTimeout(() => {
        child.kill('SIGKILL');
      }, APPEARING);
      const ended = new Promise<void>((resolve) => {
        child.once('exit', () => {
          resolve();
        });
      });
      app
        .evaluate(({ app: inside }) => {
          inside.quit();
        })
        .catch(() => undefined);
      await ended;
      clearTimeout(late);
    },
  };
}

/** Playwright starts one file; this one starts the program under strace, which stops it at these calls alone. */
function traced(program: string, place: Place, log: string): string {
  const folder = path.join(place.root, 'run');
  mkdirSync(folder);
  const file = path.join(folder, 'run.sh');
  writeFileSync(
    file,
    `#!/bin/sh\nexec strace --follow-forks --seccomp-bpf --quiet=all --decode-fds=path --trace=${CALLS.join(',')} --output '${log}' '${program}' "$@"\n`,
    { mode: 0o755 },
  );
  return file;
}
