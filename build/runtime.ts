import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What can run the app on this computer. */
export type Runtime =
  | { readonly kind: 'electron'; readonly program: string }
  /** An installed browser, through build/chromium-host. */
  | { readonly kind: 'chromium'; readonly program: string; readonly browser: string }
  | { readonly kind: 'none' };

/** Milliseconds that fetching Electron may take, some 110 MB. Out of reach is told at once. */
const FETCHING = 10 * 60_000;
/** Milliseconds after which somebody is told what takes so long. */
const PATIENCE = 3000;

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(path.join(root, 'package.json'));

/** Electron where it is, or can be fetched; else an installed browser. */
export async function findRuntime(): Promise<Runtime> {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined || (await fetchElectron()))
    return { kind: 'electron', program: require('electron') as string };
  const browser = installedBrowser();
  return browser === undefined
    ? { kind: 'none' }
    : { kind: 'chromium', program: path.join(root, 'dist/chromium-host/electron'), browser };
}

/** Has the package `electron` fetch its binary, unless it has. False where that cannot be done. */
async function fetchElectron(): Promise<boolean> {
  const fetching = spawn(process.execPath, [require.resolve('electron/install.js')], {
    stdio: 'ignore',
    timeout: FETCHING,
  });
  const told = setTimeout(() => {
    console.log('Fetching Electron, some 110 MB, once.');
  }, PATIENCE);
  try {
    const [status] = (await once(fetching, 'close')) as [number | null];
    return status === 0;
  } finally {
    clearTimeout(told);
  }
}

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const ON_MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const ON_WINDOWS = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** The program of an installed Chromium, Chrome or Edge. */
export function installedBrowser(): string | undefined {
  return candidates().find(isProgram);
}

function candidates(): readonly string[] {
  if (process.platform === 'darwin') return ON_MAC;
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      ON_WINDOWS.map((file) => path.join(process.env[name] ?? 'C:/', file)),
    );
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => ON_PATH.map((name) => path.join(folder, name)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether there is a screen, real or not, for Electron to open a window on. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
}
