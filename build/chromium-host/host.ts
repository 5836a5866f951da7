import inspector from 'node:inspector';
import Module from 'node:module';
import { App } from './app';
import { startBrowser, type Browser } from './browser';
import { BrowserWindow, setupWindows } from './browserWindow';
import { parseCommandLine } from './commandLine';
import { clipboard, Menu, screen, shell } from './desktop';
import { dialog } from './dialog';
import { ipcMain } from './ipcMain';
import { theme as nativeTheme } from './nativeTheme';
import { MessageChannelMain } from './ports';
import { powerMonitor } from './powerMonitor';
import { protocol, session } from './session';
import { WebContentsView } from './webContentsView';
import { strict } from './strict';
import { parseSwitch, Switches } from './switches';
import { utilityProcess } from './utilityProcess';

// Stands in for the executable of Electron: runs an app's main file with a module `electron` that shows its window in
// an installed browser.

const { early, inspect, switches: given, appPath, about, entry } = parseCommandLine(process.argv.slice(2));
if (inspect !== undefined) inspector.open(inspect);
const switches = new Switches();
for (const word of given) switches.add(...parseSwitch(word));

let browser: Browser | undefined;
const app = new App({
  about,
  appPath,
  switches,
  closeWindows: () => {
    for (const window of BrowserWindow.getAllWindows()) window.close();
    return BrowserWindow.getAllWindows().length === 0;
  },
  end: async () => {
    await browser?.close();
  },
});

const modules = {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  WebContentsView,
};
const electron = strict(
  'electron',
  Object.fromEntries(
    Object.entries(modules).map(([name, module]) => [
      name,
      typeof module === 'function' ? module : strict(name, module),
    ]),
  ),
);

type Load = (request: string, parent: unknown, isMain: boolean) => unknown;

const load = Reflect.get(Module, '_load') as Load;
const loadForApp: Load = (request, parent, isMain) =>
  request === 'electron' ? electron : load(request, parent, isMain);
Reflect.set(Module, '_load', loadForApp);

for (const file of early) load(file, null, false);
load(entry, null, true);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    app.quit();
  });
start().catch((error: unknown) => {
  console.error(`Holdfast cannot be shown: ${error instanceof Error ? error.message : String(error)}.`);
  process.exit(1);
});

async function start(): Promise<void> {
  browser = await startBrowser(switches);
  setupWindows({
    browser,
    created: (contents) => {
      app.emit('web-contents-created', {}, contents);
    },
    allClosed: () => {
      app.emit('window-all-closed');
    },
  });
  app.becomeReady();
}
