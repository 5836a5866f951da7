import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { removeTemporary } from '../../build/temporary';
import { end, setClock, start, type Holdfast, type Running } from './app';
import { journalIn, makePlace, makeRoot, type Place } from './place';

/**
 * An app that journeys share, one after the other: each has a journal of its own in it, of which the others know
 * nothing. What a journey leaves behind is taken away, or else the app is.
 */
export interface Shared {
  /** The folder of the next place, whose journal the app may show. */
  readonly nextRoot: () => string;
  /**
   * The app, with the journal of this place in it; another one where the one before cannot be had any more. `at`: what
   * its clock says all the time.
   */
  readonly enter: (place: Place, at?: number) => Promise<Holdfast>;
  /** The journey is over. */
  readonly leave: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** As many journals as one computer knows. */
const MOST = 100;
/** Milliseconds in which the next journal is there. */
const COMING = 20_000;

interface Present {
  readonly holdfast: Holdfast;
  readonly running: Running;
  readonly own: Place;
  readonly dialogs: Awaited<ReturnType<typeof dialogsOf>>;
  /** What its settings were at first. */
  readonly settings: string;
  readonly size: Size;
  /** The folders that it may show. */
  readonly known: readonly string[];
}

export function makeShared(): Shared {
  const root = makeRoot();
  let places = 0;
  /** A clock that was set once is none of the computer's any more: an app for those journeys, and one for the others. */
  const apps = new Map<'set' | 'own', Present>();
  let used: 'set' | 'own' | undefined;

  const rootOf = (place: number) => path.join(root, String(place));

  async function endOne(clock: 'set' | 'own'): Promise<void> {
    const present = apps.get(clock);
    apps.delete(clock);
    if (!present) return;
    await end(present.running);
    await present.own.remove();
  }

  async function startAnew(clock: 'set' | 'own', place: Place): Promise<Holdfast> {
    await endOne(clock);
    const known = [place.journal, ...Array.from({ length: MOST - 2 }, (_, index) => journalIn(rootOf(places + index)))];
    const own = makePlace();
    // The first one is not there: no journal is shown before the clock is set.
    writeFileSync(
      path.join(own.profile, 'settings.json'),
      JSON.stringify({ journals: [own.journal, ...known].map((folder) => ({ folder, recipient: null })) }),
    );
    let running: Running | undefined;
    const holdfast = await start(own, [], (started) => {
      running = started;
    });
    if (!running) throw new Error('what was started is not known');
    const { app, window } = holdfast;
    const [dialogs, settings, size] = await Promise.all([dialogsOf(app), settingsOf(window), sizeOf(window)]);
    apps.set(clock, { holdfast, running, own, known, dialogs, settings, size });
    return holdfast;
  }

  return {
    nextRoot: () => {
      places += 1;
      return rootOf(places - 1);
    },
    enter: async (place, at) => {
      used = at === undefined ? 'own' : 'set';
      const present = apps.get(used);
      const isThere = present?.known.includes(place.journal) && (await switchTo(present.holdfast, place.journal, at));
      if (present && isThere) return present.holdfast;
      const holdfast = await startAnew(used, place);
      if (!(await switchTo(holdfast, place.journal, at))) throw new Error('the app shows no other journal');
      return holdfast;
    },
    leave: async () => {
      const present = used && apps.get(used);
      if (used && present && !(await tidy(present).catch(() => false))) await endOne(used);
      used = undefined;
    },
    end: async () => {
      for (const clock of [...apps.keys()]) await endOne(clock);
      await removeTemporary(root);
    },
  };
}

/** Shows another journal that it knows; whether it does. */
async function switchTo({ window }: Holdfast, folder: string, at: number | undefined): Promise<boolean> {
  try {
    if (at !== undefined) await setClock(window, at);
    const { host } = new URL(window.url());
    // The answer may be lost with the page that waits for it.
    const refused = window
      .evaluate((to) => globalThis.window.holdfast.request('journals.switch', { folder: to }), folder)
      .then(({ ok }) => !ok)
      .catch(() => false);
    const shown = window
      .waitForFunction(
        (before) =>
          location.host !== before && location.pathname === '/index.html' && document.readyState === 'complete',
        host,
        { polling: 50, timeout: COMING },
      )
      .then(() => true);
    return await Promise.race([shown, refused.then((isRefused) => (isRefused ? false : shown))]);
  } catch {
    return false;
  }
}

/** Takes away what a journey changed in the app; false where that is not to be had. */
async function tidy({ holdfast: { app, window }, settings, dialogs, size }: Present): Promise<boolean> {
  await app.evaluate(({ dialog }, system) => Object.assign(dialog, system), dialogs);
  await window.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  // None is said where it was left as it is.
  if (window.viewportSize()) await window.setViewportSize(size);
  await window.mouse.move(0, 0);
  return (await settingsOf(window)) === settings;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(window: Page): Promise<Size> {
  return window.evaluate(() => ({ width: innerWidth, height: innerHeight }));
}

/** What the app remembers beside its journals. */
function settingsOf(window: Page): Promise<string> {
  return window.evaluate(async () => {
    const answer = await globalThis.window.holdfast.request('settings.get');
    return JSON.stringify(answer.ok && { ...answer.value, journals: [] });
  });
}

/** The system's own dialogs, in whose place a journey may put answers. */
function dialogsOf(app: ElectronApplication) {
  return app.evaluateHandle(({ dialog }) => ({ ...dialog }));
}
