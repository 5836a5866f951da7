import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { makePlace, type Place } from './place';
import { program } from './program';

export { expect } from '@playwright/test';

/** The app as it runs, and its one window. */
export interface Holdfast {
  readonly app: ElectronApplication;
  readonly window: Page;
}

interface Running {
  readonly app: ElectronApplication;
  readonly child: ChildProcess;
}

interface Fixtures {
  readonly place: Place;
  /** Opens the app on this place; it is closed after the journey. */
  readonly open: (how?: Opening) => Promise<Holdfast>;
}

interface Opening {
  /** The program to start instead, given the one to run as its first arguments. */
  readonly under?: readonly string[];
}

export const test = base.extend<Fixtures>({
  place: async ({}, give) => {
    const place = makePlace();
    await give(place);
    place.remove();
  },
  open: async ({ place }, give) => {
    const opened: Running[] = [];
    await give(async ({ under } = {}) => {
      const app = await launch(place, under);
      opened.push({ app, child: app.process() });
      const window = await app.firstWindow();
      // Asked of the page itself: Playwright may come too late to see it load, and would wait for ever.
      await window.waitForFunction(() => location.pathname === '/index.html' && document.readyState === 'complete', undefined, { polling: 50 });
      return { app, window };
    });
    for (const running of opened) await end(running);
  },
});

function launch(place: Place, under: readonly string[] = []): Promise<ElectronApplication> {
  const dist = path.resolve(import.meta.dirname, '../../dist');
  return _electron.launch({
    executablePath: under.length > 0 ? wrapper(place, [...under, program()]) : program(),
    args: [...isRoot() ? ['--no-sandbox'] : [], dist],
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

/** Quits as a person does; ends what does not. */
async function end({ app, child }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await Promise.race([app.close(), new Promise((resolve) => { setTimeout(resolve, 10_000); })]);
  child.kill('SIGKILL');
}

function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
