import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { bech32 } from '@scure/base';
import { findRuntime } from '../runtime';
import { KEY } from '../../electron/storage/keyFiles';
import { unwrapIdentity } from '../../electron/storage/key';
import { has, makePlace, type Place } from '../../tests/support/place';
import { openApp } from './app';
import { keptByBareWindow } from './bare';
import { search, treeOf } from './memory';
import { makeWords, spellings, type Needle } from './needles';
import { openScreen } from './screen';
import { show } from './show';
import { live, lock, unlock } from './session';
import { readTrace } from './trace';
import { listen, tryEveryWayOut } from './ways';

// `npm run leaks`: whether anything of a journal is still to be seen after a lock, or ever left the journal. A whole
// session in a real window, its keys pressed on a screen of its own; then the memory of every process of the app is
// looked through, every file that it wrote, and every connection that it asked for; every way out that its page has is
// tried. What Chromium's own browser process keeps of typed words is told apart. Ends with 1 where anything else was found.

/** Milliseconds after the lock screen stands. */
const AFTER = 2000;

const missing = await whatIsMissing();
if (missing === undefined) await run();
else console.log(`Not looked for here: ${missing}`);

async function whatIsMissing(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'leaks, which only Linux shows to whoever asks.';
  if (process.getuid?.() !== 0) return 'leaks, since only root may look into the memory of other processes.';
  const tools = ['Xvfb', 'xdotool', 'strace'].filter((tool) => !has(tool));
  if (tools.length > 0)
    return `leaks, since ${tools.join(' and ')} ${tools.length === 1 ? 'is' : 'are'} not installed.`;
  const runtime = await findRuntime();
  return runtime.kind === 'electron' ? undefined : 'leaks, since there is no real Electron.';
}

async function run(): Promise<void> {
  const runtime = await findRuntime();
  if (runtime.kind !== 'electron') return;
  const place = makePlace();
  const own = mkdtempSync(path.join(tmpdir(), 'holdfast-leaks-'));
  const [log, outside] = [path.join(own, 'calls.txt'), path.join(own, 'outside')];
  mkdirSync(outside);
  const screen = await openScreen();
  let leaks = 0;
  try {
    const [words, names, secrets] = [makeWords(), makeWords(), makeWords()];
    const typed: string[] = [];
    const type = (text: string) => {
      if (!text.includes(secrets.mark)) typed.push(text);
      screen.type(text);
    };
    const { app, window, pid, quit } = await openApp(runtime.program, place, screen.display, log);
    const seat = { app, window, screen: { ...screen, type }, words, names, secrets, outside };
    const ways = await live(seat);
    const needles = [
      ...spellings('words', 'a piece of a word', words.mark),
      ...spellings('name', 'a piece of a name', names.mark),
      ...spellings('secret', 'a passphrase', secrets.mark),
      ...(await keyNeedles(place, ways.passphrase)),
    ];
    const look = (title: string) => {
      console.log(`\n${title}`);
      return show(
        treeOf(pid).map((running) => search(running, needles)),
        [words, names, secrets],
      );
    };

    const { hits } = look('While the journal is open, to see that looking finds anything');
    if (hits === 0) throw new Error('looking found nothing where everything is there to be found');

    await lock(seat);
    await pause(AFTER);
    leaks += look('Two seconds after the lock').leaks;
    const before = typed.length;

    await unlock(seat, ways);
    await lock(seat);
    await pause(AFTER);
    leaks += look('Two seconds after another unlock and lock').leaks;
    leaks += await showWaysOut(window);
    await quit();

    const without = { program: runtime.program, screen, folder: path.join(own, 'bare') };
    const bare = await keptByBareWindow(without, typed.slice(0, before), words.mark, AFTER);
    console.log('\nThe same typed into a bare window, without any app, two seconds after its page was left');
    console.log(`  ${String(bare)} hits of typed text in Chromium's own memory`);

    leaks += showFiles(place, needles);
    leaks += showTrace(place, own, log);
  } finally {
    screen.close();
    await place.remove();
    rmSync(own, { recursive: true, force: true });
  }
  console.log(leaks === 0 ? '\n0 leaks' : `\n${String(leaks)} leaks`);
  if (leaks > 0) process.exitCode = 1;
}

/** The recovery key, as it is written and as the bytes that it stands for. */
async function keyNeedles(place: Place, passphrase: string): Promise<readonly Needle[]> {
  const identity = await unwrapIdentity(new Uint8Array(readFileSync(path.join(place.journal, KEY))), passphrase, []);
  if (!identity.ok) throw new Error(`the journal's own key does not open: ${identity.failure.kind}`);
  const raw = Buffer.from(bech32.decodeToBytes(identity.value.toLowerCase()).bytes);
  return [
    ...spellings('secret', 'the recovery key', identity.value.slice('AGE-SECRET-KEY-1'.length, 30)),
    { kind: 'secret', name: 'the bytes of the key', bytes: raw, encoding: 'raw' },
  ];
}

/** Looks for words and keys in everything that lies within the place of the app. */
function showFiles(place: Place, needles: readonly Needle[]): number {
  const files = place.files();
  const readable = place.filesThat((read) => needles.some(({ bytes }) => read.includes(bytes)));
  console.log(
    `\nOn the disk\n  ${String(files.length)} files, ${String(readable.length)} of them with a word or a key`,
  );
  for (const file of readable) console.log(`  ${file}`);
  return readable.length;
}

/** Tries every way out that the page has, and says which were open and where something arrived. */
async function showWaysOut(window: Page): Promise<number> {
  const ears = await listen();
  try {
    const went = [...new Set(await tryEveryWayOut(window, ears.hosts))];
    const heard = ears.heard();
    console.log(
      `\nWays out of the page, each tried to ${ears.hosts.join(', ')} and to a name\n  ${String(went.length)} were open, at ${String(heard.length)} of these something arrived`,
    );
    for (const line of [...went, ...heard]) console.log(`  ${line}`);
    return went.length + heard.length;
  } finally {
    ears.close();
  }
}

/** What the app wrote outside of the journal and its profile, and whom it called. */
function showTrace(place: Place, chosen: string, log: string): number {
  const { outward, routes, sockets, written } = readTrace(log);
  const places = [
    ['the journal', place.journal],
    ['the profile', place.profile],
    ['where it was told to save', chosen],
    ['the graphics driver', path.join(place.env.XDG_CACHE_HOME ?? place.root, 'mesa_shader_cache')],
    ['the settings of the desktop', path.join(place.env.XDG_CACHE_HOME ?? place.root, 'dconf')],
    ['shared memory', '/dev/shm'],
    ['the system itself', '/proc'],
    ['devices', '/dev'],
  ] as const;
  const placeOf = (file: string) => places.find(([, folder]) => file.startsWith(`${folder}/`))?.[0];
  console.log('\nWritten');
  for (const [name] of places)
    console.log(`  ${name}: ${String(written.filter((file) => placeOf(file) === name).length)} files`);
  const elsewhere = written.filter((file) => placeOf(file) === undefined);
  console.log(`  elsewhere: ${String(elsewhere.length)} files`);
  for (const file of elsewhere) console.log(`  ${file}`);
  console.log(
    `\nConnections\n  ${String(sockets)} sockets that are not of this computer alone, ${String(outward.length)} calls that name another one`,
  );
  for (const line of outward) console.log(`  ${line}`);
  console.log(
    `  no leak, Chromium asking the system by which way it would reach the internet, which sends nothing: ${String(routes)} times`,
  );
  return outward.length + elsewhere.length;
}
