import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron } from '@playwright/test';
import { search, treeOf } from './memory';
import { spellings } from './needles';
import type { Screen } from './screen';

/** A window with one field and nothing else of any app. Another host is shown by another process. */
const APP = `
  const { app, BrowserWindow, protocol } = require('electron');
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true } }]);
  app.whenReady().then(() => {
    const page = '<!doctype html><textarea autofocus style="width: 100%; height: 90vh"></textarea>';
    protocol.handle('app', () => new Response(page, { headers: { 'Content-Type': 'text/html' } }));
    void new BrowserWindow({ width: 1280, height: 800, webPreferences: { spellcheck: false } }).loadURL('app://h1/');
  });
`;

export interface Bare {
  readonly program: string;
  readonly screen: Screen;
  /** Where the window may keep its program and its profile. */
  readonly folder: string;
}

/**
 * Types the same texts into a bare window, each into an empty field, and leaves its page.
 *
 * @param after milliseconds
 * @returns how often words of this mark stand in its browser process so long afterwards, as what is typed is kept there
 */
export async function keptByBareWindow(
  bare: Bare,
  typed: readonly string[],
  mark: string,
  after: number,
): Promise<number> {
  const { program, screen, folder } = bare;
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ main: 'main.cjs' }));
  writeFileSync(path.join(folder, 'main.cjs'), APP);
  const app = await _electron.launch({
    executablePath: program,
    args: ['--no-sandbox', `--user-data-dir=${path.join(folder, 'profile')}`, folder],
    env: { PATH: process.env.PATH ?? '', HOME: folder, DISPLAY: screen.display },
  });
  try {
    const window = await app.firstWindow();
    const field = window.locator('textarea');
    for (const text of typed) {
      await window.evaluate(() => {
        for (const each of document.querySelectorAll('textarea')) each.value = '';
      });
      await field.click();
      screen.type(text);
    }
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.loadURL('app://h2/'));
    await pause(after);
    return treeOf(app.process().pid ?? 0)
      .filter(({ kind }) => kind === 'shell')
      .flatMap((running) => {
        const found = search(running, spellings('words', 'words', mark));
        return 'unread' in found ? [] : found.hits.filter(({ needle }) => needle.encoding === 'utf16le');
      }).length;
  } finally {
    app.process().kill('SIGKILL');
  }
}
