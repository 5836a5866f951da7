import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { Opened } from '../../electron/contract/keeper';
import { unreachable } from '../../electron/domain/result';
import { findRuntime, hasDisplay } from '../runtime';

/** Where this program is built to, beside the app. */
const dist = import.meta.dirname;

/** How long an app may take to quit, in milliseconds. */
const QUITTING = 10_000;

/** How long anything may take to appear, in milliseconds: a journal of many years is read for the first time. */
const APPEARING = 120_000;

/** An app with its one window. */
export interface Opening {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly close: () => Promise<void>;
}

/** Opens an app and its window. */
export type Open = () => Promise<Opening>;

/** What runs the app here, or why nothing does, as a sentence. In a journey it is what all of them run on. */
export async function findProgram(): Promise<{ readonly program: string } | { readonly missing: string }> {
  const chosen = process.env.HOLDFAST_TEST_PROGRAM;
  if (chosen !== undefined) return { program: chosen };
  const runtime = await findRuntime();
  switch (runtime.kind) {
    case 'electron':
      return hasDisplay() ? { program: runtime.program } : { missing: 'There is no display to open a window on.' };
    case 'chromium':
      return { program: runtime.program };
    case 'none':
      return { missing: 'There is neither Electron nor a browser to open a window with.' };
    default:
      return unreachable(runtime);
  }
}

/** Opens Holdfast with a journal that it knows, and that stays open: the keys are none of the system's. */
export function holdfast(program: string, place: string, known: Opened): Open {
  const profile = path.join(place, 'profile');
  mkdirSync(profile, { recursive: true });
  writeFileSync(path.join(profile, 'settings.json'), JSON.stringify({ journals: [known], idleMinutes: null }));
  return () => open(program, [dist], { HOLDFAST_TEST_PROFILE: profile });
}

/** Opens a window with nothing in it but a plain field of text: the least that the same program can do. */
export function bareWindow(program: string, place: string): Open {
  const app = path.join(place, 'bare');
  mkdirSync(app, { recursive: true });
  const page = `data:text/html,${encodeURIComponent('<!doctype html><title>Bare</title><textarea autofocus style="width: 100%; height: 90vh">')}`;
  writeFileSync(path.join(app, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.cjs' }));
  writeFileSync(path.join(app, 'preload.cjs'), '');
  writeFileSync(
    path.join(app, 'main.cjs'),
    `
    const { app, session, BrowserWindow } = require('electron');
    app.setPath('userData', ${JSON.stringify(path.join(place, 'bare-profile'))});
    app.whenReady().then(() => {
      const webPreferences = { session: session.fromPartition('bare'), preload: ${JSON.stringify(path.join(app, 'preload.cjs'))} };
      void new BrowserWindow({ width: 1280, height: 800, webPreferences }).loadURL(${JSON.stringify(page)});
    });
  `,
  );
  return () => open(program, [app], {});
}

async function open(
  executablePath: string,
  words: readonly string[],
  own: Readonly<Record<string, string>>,
): Promise<Opening> {
  const inherited = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const app = await _electron.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...words],
    env: { ...Object.fromEntries(inherited), ...own },
  });
  const child = app.process();
  // What it says is read, or the pipe fills up and holds it.
  child.stdout?.resume();
  child.stderr?.resume();
  const window = await app.firstWindow();
  window.setDefaultTimeout(APPEARING);
  return {
    app,
    window,
    close: async () => {
      await Promise.race([
        app.close(),
        new Promise((resolve) => {
          setTimeout(resolve, QUITTING).unref();
        }),
      ]);
      child.kill('SIGKILL');
    },
  };
}
