import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import type { Place } from './place';
import { program } from './program';

/** The app as it runs, and its one window. */
export interface Holdfast {
  readonly app: ElectronApplication;
  readonly window: Page;
}

/** An app that was started, whatever became of it since. */
export interface Running {
  readonly app: ElectronApplication;
  readonly child: ChildProcess;
}

/**
 * Starts the app on a place. `under`: the program to start instead, given the one to run as its first arguments.
 * `started`: hears of it before there is a window.
 */
export async function start(
  place: Place,
  under: readonly string[],
  started: (running: Running) => void,
): Promise<Holdfast> {
  const app = await launch(place, under);
  const child = app.process();
  started({ app, child });
  // What it says is read, or the pipe fills up and holds it.
  child.stdout?.resume();
  child.stderr?.resume();
  await keepPresent(app);
  const window = await loadedWindow(app);
  // Whoever wishes for less motion sees the same, sooner.
  await window.emulateMedia({ reducedMotion: 'reduce' });
  await keepFocused(window);
  return { app, window };
}

/** Milliseconds in which the window appears, and in which its page is there. */
const LOADING = 20_000;

/** The window, once its page is there. Asked of the page itself: it may have loaded before anybody listened. */
export async function loadedWindow(app: ElectronApplication): Promise<Page> {
  const window = await app.firstWindow({ timeout: LOADING });
  await window.waitForFunction(
    () => location.pathname === '/index.html' && document.readyState === 'complete',
    undefined,
    { polling: 50, timeout: LOADING },
  );
  return window;
}

/** Has the window's clock stand still. A page that has just come is at times not ready to be told. */
export async function setClock(window: Page, at: number): Promise<void> {
  await expect(() => window.clock.setFixedTime(at)).toPass({ timeout: LOADING });
}

/** Milliseconds after which a page that has just come is there for good. */
const SETTLING = 1000;

/**
 * Lets the page count as focused whatever window of another journey stands before it. Playwright sees to that for the
 * process that shows the page at first; every lock brings another.
 */
async function keepFocused(window: Page): Promise<void> {
  const session = await window.context().newCDPSession(window);
  const focus = async () => {
    for (const enabled of [false, true]) await session.send('Emulation.setFocusEmulationEnabled', { enabled });
  };
  // The window may close meanwhile.
  const tell = () => void focus().catch(() => undefined);
  window.on('framenavigated', (frame) => {
    if (frame === window.mainFrame()) tell();
  });
  // What was told while the process changed may have reached neither.
  window.on('domcontentloaded', () => {
    tell();
    setTimeout(tell, SETTLING).unref();
  });
}

/**
 * Lets somebody be there: a driver's keys are none of the system's, for which nobody has touched anything since the
 * journeys began. After a while its screen saver runs, which counts as its lock.
 */
async function keepPresent(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0;
    powerMonitor.getSystemIdleState = () => 'active';
  });
}

function launch(place: Place, under: readonly string[]): Promise<ElectronApplication> {
  const dist = path.resolve(import.meta.dirname, '../../dist');
  return _electron.launch({
    executablePath: under.length > 0 ? wrapper(place, [...under, program()]) : program(),
    args: [...(isRoot() ? ['--no-sandbox'] : []), dist],
    env: { ...inherited(), ...place.env },
    // The theme is the app's own to choose.
    colorScheme: null,
  });
}

/** Playwright starts one file; this one starts a program under another. */
function wrapper(place: Place, command: readonly string[]): string {
  const file = path.join(place.root, 'run.sh');
  writeFileSync(file, `#!/bin/sh\nexec ${command.map((word) => `'${word}'`).join(' ')} "$@"\n`, { mode: 0o755 });
  return file;
}

/** Milliseconds in which the app ends after somebody has quit. */
const ENDING = 15_000;

/** Quits as a person does, and waits until the app has ended. */
export async function quit(app: ElectronApplication): Promise<void> {
  const child = app.process();
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  if (hasEnded(child)) return;
  // The answer may be lost with the app that gives it.
  void app
    .evaluate(({ app: inside }) => {
      inside.quit();
    })
    .catch(() => undefined);
  await Promise.race([ended, late()]);
  if (!hasEnded(child)) throw new Error('the app was told to quit and goes on');
}

/** Ends what still runs when a journey is over, by force where it has to be. */
export async function end({ app, child }: Running): Promise<void> {
  await quit(app).catch(() => undefined);
  if (!hasEnded(child)) child.kill('SIGKILL');
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function late(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ENDING).unref();
  });
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
