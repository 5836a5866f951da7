import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { has, makePlace, type Place } from '../../tests/support/place';
import { page, press, saved, typeInto } from '../leaks/session';
import { openApp, type Opened } from '../leaks/app';
import { treeOf } from '../leaks/memory';
import { makeWords } from '../leaks/needles';
import { openScreen, type Screen } from '../leaks/screen';
import { findRuntime } from '../runtime';
import { drawn, type Draw } from './draw';
import { makeDisk, type FrozenDisk } from './frozenDisk';
import { skipped, type Outcome } from './outcome';
import { must, PASSPHRASE, run } from './subject';

/** Words that are typed while the disk hangs. */
const WORDS = 40;
/** Milliseconds that the lock screen, an opening or a joining may take on a slow computer. */
const PATIENCE = 60_000;
/** Milliseconds that an unlock is left to itself while the disk hangs. */
const HANGING = 8000;

type Way = (journey: Journey) => Promise<void>;

interface Journey extends Opened {
  readonly screen: Screen;
}

/** How the journal is locked or left while its disk hangs, and what happens before the disk answers again. */
const WAYS: Readonly<Record<string, Way>> = {
  'locked by Ctrl+L, killed': async (journey) => {
    journey.screen.press('ctrl+l');
    await lockScreen(journey);
  },
  'locked by the system, killed': async (journey) => {
    await journey.app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
    await lockScreen(journey);
  },
  'locked, unlocked while it hangs, locked again, killed': async (journey) => {
    journey.screen.press('ctrl+l');
    await lockScreen(journey);
    await unlock(journey);
    await pause(HANGING);
    journey.screen.press('ctrl+l');
    await lockScreen(journey);
  },
  'left while it hangs': async (journey) => {
    await journey.quit();
    const { exitCode, signalCode } = journey.app.process();
    if (exitCode !== 0) throw new Error(`the app did not quit by itself (${signalCode ?? String(exitCode)})`);
  },
};

/**
 * Types while the disk of the journal answers nothing, locks or quits, has it all killed; then the disk answers again,
 * and every word has to be in the journal.
 *
 * @param most so many of the ways are tried, drawn by chance; as a rule every one
 */
export async function hanging(draw: Draw, most = Infinity): Promise<Outcome> {
  const runtime = await findRuntime();
  if (runtime.kind !== 'electron') return skipped('there is no real Electron.');
  const why = whatIsMissing();
  if (why !== undefined) return skipped(why);
  const losses: string[] = [];
  const notes: string[] = [];
  const ways = drawn(Object.entries(WAYS), most, draw);
  for (const [name, way] of ways) {
    const place = makePlace();
    const screen = await openScreen();
    try {
      const disk = makeDisk(path.join(place.root, 'disk'), path.dirname(place.journal));
      try {
        const { kept, took } = await journey(runtime.program, place, screen, disk, way);
        const seconds = (took / 1000).toFixed(1);
        notes.push(
          `${name}: ${String(kept)} of ${String(WORDS)} words are there, ${seconds} s went by while the disk hung`,
        );
        if (kept < WORDS) losses.push(`${name}: ${String(WORDS - kept)} of ${String(WORDS)} words are lost`);
      } finally {
        disk.remove();
      }
    } catch (error) {
      losses.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      screen.close();
      await place.remove();
    }
  }
  return { tried: ways.length, losses, notes };
}

function whatIsMissing(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux can freeze a disk.';
  if (process.getuid?.() !== 0) return 'only root can mount a disk and freeze it.';
  const tools = ['mkfs.ext4', 'fsfreeze', 'Xvfb', 'xdotool'].filter((tool) => !has(tool));
  if (tools.length > 0) return `${tools.join(' and ')} ${tools.length === 1 ? 'is' : 'are'} not installed.`;
  return whyNoDisk();
}

/**
 * Why this computer has no disk that can be frozen, such as a container that may not mount one; tried with a disk of
 * nothing.
 */
function whyNoDisk(): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-disk-'));
  try {
    const disk = makeDisk(`${folder}.image`, folder);
    try {
      disk.freeze();
      return undefined;
    } finally {
      disk.remove();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(`${folder}.image`, { force: true });
  }
}

interface Kept {
  /** How many of the words are in the journal afterwards. */
  readonly kept: number;
  /** Milliseconds. */
  readonly took: number;
}

async function journey(program: string, place: Place, screen: Screen, disk: FrozenDisk, way: Way): Promise<Kept> {
  const { word } = makeWords();
  const words = Array.from({ length: WORDS }, () => word('a word'));
  const open = async () => ({ ...(await openApp(program, place, screen.display)), screen });
  const first = await open();
  let took = 0;
  try {
    await begin(first);
    disk.freeze();
    screen.type(` ${words.join(' ')}`);
    const from = performance.now();
    await way(first);
    took = performance.now() - from;
  } finally {
    for (const { pid } of treeOf(first.pid)) end(pid);
    disk.thaw();
  }
  const again = await open();
  await unlock(again);
  const entries = again.window.getByRole('listbox', { name: 'Entries' }).getByRole('option');
  await entries.first().waitFor({ timeout: PATIENCE });
  await joined(place);
  await again.quit();
  const there = await textIn(place.journal);
  return { kept: words.filter((each) => there.includes(each)).length, took };
}

async function begin({ window, screen }: Journey): Promise<void> {
  await press(window, 'Continue');
  await typeInto(window, screen, 'Passphrase', PASSPHRASE);
  await typeInto(window, screen, 'Once more', PASSPHRASE);
  await press(window, 'Continue');
  await press(window, 'Not now');
  await press(window, 'Skip');
  await page(window).click();
  screen.type('Before.');
  await saved(window);
}

async function lockScreen({ window }: Journey): Promise<void> {
  await window.getByPlaceholder('Passphrase').waitFor({ timeout: PATIENCE });
}

async function unlock({ window, screen }: Journey): Promise<void> {
  await window.getByPlaceholder('Passphrase').click({ timeout: PATIENCE });
  screen.type(PASSPHRASE);
  screen.press('Return');
}

/** Waits until nothing that was sealed waits any more. */
async function joined(place: Place): Promise<void> {
  const until = performance.now() + PATIENCE;
  const waits = () => place.files().some((file) => file.startsWith(path.join(place.profile, 'sealed')));
  while (waits() && performance.now() < until) await pause(200);
}

/** Everything that stands in the records of a journal, read without the app. */
async function textIn(folder: string): Promise<string> {
  const { ask, close } = run({ folder, recipient: null });
  must(await ask('journal.unlock', { passphrase: PASSPHRASE }));
  const listed = must(await ask('records.list'));
  const texts = await Promise.all(listed.map(async ({ id }) => must(await ask('records.get', { id })).record.body));
  await close();
  return texts.join('\n');
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
