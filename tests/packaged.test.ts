import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { treeOf } from '../build/leaks/memory';
import { expect, quit, test, type Holdfast } from './support/holdfast';
import { isHost, program } from './support/program';
import type { Place } from './support/place';
import { entries, makeJournal, PASSPHRASE, saved, unlock } from './support/steps';

const RELEASE = path.resolve(import.meta.dirname, '../release/linux-unpacked');
const PACKAGED = path.join(RELEASE, 'holdfast');

/** The archive that users get, in an Electron that lets somebody look inside: their own lets nobody. */
async function start(place: Place): Promise<Holdfast> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const folder = path.join(place.root, 'archive');
  mkdirSync(folder, { recursive: true });
  // By itself Electron reads an archive of this kind only once it is ready, which is too late for much of what the app
  // says.
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'holdfast', main: 'main.cjs' }));
  writeFileSync(
    path.join(folder, 'main.cjs'),
    `require(${JSON.stringify(path.join(RELEASE, 'resources/app.asar/dist/main.cjs'))});`,
  );
  const app = await _electron.launch({
    executablePath: program(),
    args: ['--no-sandbox', folder],
    env: { ...inherited, ...place.env },
    colorScheme: null,
  });
  app.process().stdout?.resume();
  app.process().stderr?.resume();
  return { app, window: await app.firstWindow() };
}

test('the packaged app makes a journal, keeps it and opens it again', async ({ place }) => {
  test.skip(isHost(), 'the packaged archive, which only a real Electron reads.');
  test.slow();
  const { app, window } = await start(place);
  await makeJournal(window);
  await window.keyboard.type('Quillwort, in the app as it is shipped.');
  await saved(window);
  await quit(app);
  expect(place.filesWith('Quillwort')).toEqual([]);

  const again = await start(place);
  await unlock(again.window, PASSPHRASE);
  await expect(entries(again.window)).toContainText(['Quillwort, in the app as it is shipped.']);
  await quit(again.app);
});

test('the packaged app obeys no switch that would open it, and no setting of tests', async ({ place }) => {
  const port = await freePort();
  const log = path.join(place.root, 'net.json');
  const given = [
    '--no-sandbox',
    `--remote-debugging-port=${String(port)}`,
    `--log-net-log=${log}`,
    '--js-flags=--expose-gc',
    `--user-data-dir=${path.join(place.root, 'elsewhere')}`,
    `--inspect=${String(await freePort())}`,
  ];
  const app = spawn(PACKAGED, given, {
    env: { ...process.env, ...place.env, NODE_OPTIONS: '--inspect' },
    stdio: 'ignore',
  });
  try {
    const running = () => treeOf(app.pid ?? 0);
    await expect.poll(() => running().map(({ kind }) => kind), { timeout: 30_000 }).toContain('renderer');
    // Its page is there once it has asked the keeper where the journal is, and by then everything has started that ever
    // would.
    await expect
      .poll(() => place.files().some((file) => file.includes('/.config/Holdfast/')), { timeout: 30_000 })
      .toBe(true);
    expect(await isOpen(port)).toBe(false);
    const words = running()
      .filter(({ pid }) => pid !== app.pid)
      .map(({ pid }) => readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8'));
    expect(words.filter((each) => /expose-gc|remote-debugging|log-net-log/.test(each))).toEqual([]);
    expect(place.files().filter((file) => file === log || file.startsWith(place.profile))).toEqual([]);
  } finally {
    const ended = once(app, 'exit');
    app.kill('SIGTERM');
    await ended;
  }
});

/** A port of this computer on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}
