import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { hasDisplay, installedBrowser } from '../runtime';
import { removeTemporary } from '../temporary';
import { Pipe, type DevTools } from './devtools';
import { makeProfile } from './profile';
import type { Switches } from './switches';

/** A running browser with one page, and nothing of it on the disk once it has ended. */
export interface Browser {
  readonly pipe: Pipe;
  /** The page, which shows nothing yet. */
  readonly target: string;
  readonly page: DevTools;
  /** It has a window that somebody can see. */
  readonly isVisible: boolean;
  readonly version: string;
  readonly ended: Promise<void>;
  readonly close: () => Promise<void>;
}

/** Milliseconds that a browser may take to end by itself. */
const ENDING = 3000;

/** Starts the browser. Throws where there is none. */
export async function startBrowser(switches: Switches): Promise<Browser> {
  const { program, isShell, words } = await findBrowser();
  const isVisible = !isShell && hasDisplay();
  const folder = await makeProfile();
  const child = spawn(
    program,
    [
      ...words,
      '--remote-debugging-pipe',
      `--user-data-dir=${folder}`,
      ...switches.words(),
      // SECURITY: an incognito window keeps what it is shown in memory alone.
      ...(isVisible ? ['--incognito', '--app=data:,'] : ['--headless=new', '--hide-scrollbars=false', 'about:blank']),
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
  );
  // Playwright reads this line; nothing else of what the browser says is of use to anybody.
  child.stderr?.on('data', (said: Buffer) => {
    if (said.includes('DevTools listening')) process.stderr.write(said);
  });
  const pipe = new Pipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const ended = endOf(child, pipe, folder);
  const [{ product }, attached] = await Promise.all([pipe.browser.send('Browser.getVersion'), attach(pipe)]);
  return {
    ...attached,
    pipe,
    isVisible,
    ended,
    version: product.split('/')[1] ?? '',
    close: async () => {
      const late = setTimeout(() => {
        child.kill('SIGKILL');
      }, ENDING);
      await pipe.browser.send('Browser.close').catch(() => undefined);
      await ended;
      clearTimeout(late);
    },
  };
}

async function endOf(child: ChildProcess, pipe: Pipe, folder: string): Promise<void> {
  await Promise.race([once(child, 'exit'), once(child, 'error')]);
  pipe.end();
  await removeTemporary(folder);
}

/** The first page that the browser opens. Whatever else it opens later is closed at once. */
async function attach(pipe: Pipe): Promise<Pick<Browser, 'target' | 'page'>> {
  const target = await new Promise<string>((resolve) => {
    let first: string | undefined;
    pipe.browser.on('Target.targetCreated', ({ targetInfo: { targetId, type } }) => {
      if (type !== 'page') return;
      first ??= targetId;
      resolve(first);
      if (targetId !== first) void pipe.browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    });
    pipe.browser.send('Target.setDiscoverTargets', { discover: true }).catch(() => undefined);
  });
  const { sessionId } = await pipe.browser.send('Target.attachToTarget', { targetId: target, flatten: true });
  return { target, page: pipe.session(sessionId) };
}

interface Found {
  readonly program: string;
  /** Without any window, ever. */
  readonly isShell: boolean;
  readonly words: readonly string[];
}

/**
 * The browser that is named in HOLDFAST_BROWSER, else one that is installed, else the one that the tests bring along.
 */
async function findBrowser(): Promise<Found> {
  const program = process.env.HOLDFAST_BROWSER ?? installedBrowser();
  if (program !== undefined) return { program, isShell: false, words: [] };
  const carried = await import('@sparticuz/chromium').then(
    (found) => found.default,
    () => undefined,
  );
  if (!carried) throw new Error('no Chromium, Chrome or Edge is installed');
  return {
    program: await carried.executablePath(),
    isShell: true,
    words: carried.args.filter((word) => !word.startsWith('--headless')),
  };
}
