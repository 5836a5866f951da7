import { readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElectronApplication } from '@playwright/test';
import { treeOf } from '../build/leaks/memory';
import { expect, test } from './support/holdfast';
import { isHost } from './support/program';
import { makeJournal } from './support/steps';

test.beforeEach(() => {
  test.skip(isHost(), 'the guards of Electron itself, which only Electron has.');
});

test('the window and its session are what the security checklist says', async ({ open, place }) => {
  const { app, window } = await open();
  expect(await preferences(app)).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
  });
  expect(
    await app.evaluate(({ BrowserWindow, session }) => {
      const used = BrowserWindow.getAllWindows()[0]?.webContents.session;
      return [used, session.defaultSession].map(
        (each) => each && [each.isSpellCheckerEnabled(), each.getSpellCheckerLanguages()],
      );
    }),
  ).toEqual([
    [false, []],
    [false, []],
  ]);
  expect(
    await app.evaluate(async ({ BrowserWindow }) => {
      const used = BrowserWindow.getAllWindows()[0]?.webContents.session;
      return used && [used.isPersistent(), used.storagePath, await used.getCacheSize()];
    }),
  ).toEqual([false, null, 0]);
  const addresses = [
    'app://h1/index.html',
    'app://h1/main.cjs',
    'app://h1/assets/..%2f..%2fmain.cjs',
    'app://h2/index.html',
    'https://example.com/',
  ];
  expect(await statuses(app, addresses)).toEqual([200, 404, 404, 404, 'refused']);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.session.once('will-download', () => {
      process.env.HOLDFAST_TEST_DOWNLOAD = 'begun';
    });
  });
  await window.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['a secret']));
    link.download = 'secret.txt';
    link.click();
  });
  await pause(1000);
  // Chromium would have begun to write it when it asks: it is refused in the page already, by the policy.
  expect(await app.evaluate(() => process.env.HOLDFAST_TEST_DOWNLOAD)).toBeUndefined();
  expect(place.filesWith('a secret')).toEqual([]);
  expect(await refusals(app)).toEqual([
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
    'will-download',
  ]);
});

test('a page is given no permission and no device', async ({ open }) => {
  const { window } = await open();
  expect(
    await window.evaluate(async () => {
      const names = [
        'accelerometer',
        'background-fetch',
        'background-sync',
        'camera',
        'clipboard-read',
        'display-capture',
        'geolocation',
        'gyroscope',
        'idle-detection',
        'local-fonts',
        'magnetometer',
        'microphone',
        'midi',
        'notifications',
        'payment-handler',
        'persistent-storage',
        'screen-wake-lock',
        'storage-access',
        'window-management',
      ];
      const states = await Promise.all(
        names.map(async (name) => {
          const asked = navigator.permissions.query({ name: name as PermissionName });
          const { state } = await asked.catch(() => ({ state: 'denied' }));
          return `${name} ${state}`;
        }),
      );
      return states.filter((state) => !state.endsWith(' denied'));
    }),
  ).toEqual([]);
  expect(
    await window.evaluate(async () => {
      type Devices = Readonly<Partial<Record<'getDevices' | 'getPorts', () => Promise<readonly unknown[]>>>>;
      const { usb, hid, serial } = navigator as unknown as Readonly<Record<string, Devices | undefined>>;
      const known = [usb?.getDevices?.(), hid?.getDevices?.(), serial?.getPorts?.()];
      const found = await Promise.all(known.map((asked) => Promise.resolve(asked).catch(() => [])));
      return found.flatMap((devices) => devices ?? []);
    }),
  ).toEqual([]);
});

test('nobody but the page in the window is answered', async ({ open }) => {
  const { app, window } = await open();
  const heard = await app.evaluate(
    async ({ BrowserWindow }, how) => {
      const [first] = BrowserWindow.getAllWindows();
      if (!first) return undefined;
      const { session } = first.webContents;
      const second = new BrowserWindow({ show: false, webPreferences: { session, preload: how.preload } });
      await second.loadURL(how.address);
      // The keeper would answer over a port of its own, within a moment.
      const answers: unknown = await second.webContents.executeJavaScript(`Promise.all([
      holdfast.request('settings.get'),
      Promise.race([holdfast.request('journal.state'), new Promise((resolve) => { setTimeout(resolve, 1000, 'no port'); })]),
    ])`);
      second.destroy();
      return answers;
    },
    { preload: path.resolve(import.meta.dirname, '../dist/preload.cjs'), address: window.url() },
  );
  expect(heard).toEqual([{ ok: false, failure: { kind: 'invalid' } }, 'no port']);
});

test('no process leaves its memory in a dump, and the keeper prints nowhere', async ({ open, place }) => {
  test.skip(process.platform !== 'linux', 'what only Linux shows of a process.');
  const { app, window } = await open();
  await makeJournal(window);
  const shell = await app.evaluate(() => process.pid);
  const running = treeOf(shell);
  const filters = running
    .filter(({ kind }) => ['shell', 'keeper', 'renderer'].includes(kind))
    .map(({ pid, kind }) => `${kind} ${readFileSync(`/proc/${String(pid)}/coredump_filter`, 'utf8').trim()}`);
  // There may be one more of the window that is ready for the page after a lock.
  expect([...new Set(filters)].sort()).toEqual(['keeper 00000000', 'renderer 00000000', 'shell 00000000']);
  const keeper = running.find(({ kind }) => kind === 'keeper')?.pid ?? 0;
  const streams = [1, 2].map((stream) => readlinkSync(`/proc/${String(keeper)}/fd/${String(stream)}`));
  expect(streams).toEqual(['/dev/null', '/dev/null']);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  const renderer = running.find(({ kind }) => kind === 'renderer')?.pid ?? 0;
  await expect.poll(() => treeOf(shell).some(({ pid, kind }) => kind === 'renderer' && pid !== renderer)).toBe(true);
  expect(treeOf(shell).filter(({ kind }) => kind.includes('crashpad'))).toEqual([]);
  expect(place.files().filter((file) => /\.dmp$|\/core(?:\.\d+)?$/.test(file))).toEqual([]);
});

/** What the window was made with; Electron tells it, and its types do not. */
function preferences(app: ElectronApplication): Promise<Readonly<Record<string, unknown>>> {
  return app.evaluate(({ BrowserWindow }) => {
    type Telling = Readonly<Record<'getLastWebPreferences', () => Readonly<Record<string, unknown>>>>;
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as Telling;
    // The session among them is no plain data.
    return Object.fromEntries(
      Object.entries(contents.getLastWebPreferences()).filter(([, value]) => typeof value !== 'object'),
    );
  });
}

/** What the window's session is answered at these addresses. */
function statuses(app: ElectronApplication, addresses: readonly string[]): Promise<readonly unknown[]> {
  return app.evaluate(({ BrowserWindow }, asked) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    if (!session) return [];
    return Promise.all(
      asked.map((address) =>
        session.fetch(address).then(
          ({ status }) => status,
          () => 'refused',
        ),
      ),
    );
  }, addresses);
}

/** Which of what Electron would do, if nobody prevented it, is prevented. */
function refusals(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const isRefused = (emitter: NodeJS.EventEmitter | undefined, name: string) => {
      let refused = false;
      emitter?.emit(
        name,
        {
          url: 'app://h1/index.html',
          preventDefault: () => {
            refused = true;
          },
        },
        {},
        {},
      );
      return refused;
    };
    const ofPage = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'];
    return [
      ...ofPage.filter((name) => isRefused(contents, name)),
      ...['will-download'].filter((name) => isRefused(contents?.session, name)),
    ];
  });
}
