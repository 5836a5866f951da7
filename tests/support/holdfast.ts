import { test as base, type Page, type TestInfo } from '@playwright/test';
import type { AnyRecord } from '../../electron/domain/records/record';
import { end, setClock, start, type Holdfast, type Running } from './app';
import { keepRecords } from './journal';
import { makePlace, type Place } from './place';
import { makeShared, type Shared } from './shared';
import { newEntry, PASSPHRASE, unlock } from './steps';

export { expect } from '@playwright/test';
export { quit, type Holdfast } from './app';

interface Fixtures {
  readonly place: Place;
  /** Starts the app on this place; it is closed after the journey. */
  readonly open: (how?: Opening) => Promise<Holdfast>;
  /** Comes to the empty page of a journal that is there already, or with records in it to where it opens. */
  readonly begin: (how?: Beginning) => Promise<Holdfast>;
}

interface Opening {
  /** The program to start instead, given the one to run as its first arguments. */
  readonly under?: readonly string[];
}

interface Beginning {
  /** None makes a plain journal. */
  readonly passphrase?: string | null;
  readonly records?: readonly AnyRecord[];
  /**
   * In an app of its own, for a journey that ends it, sets it, or looks at everything that it wrote. Else in one that
   * others had before, whose profile lies elsewhere.
   */
  readonly alone?: boolean;
  /** What the window's clock says, in milliseconds since 1970, until the journey says otherwise. */
  readonly at?: number;
}

export const test = base.extend<Fixtures, { readonly shared: Shared }>({
  shared: [
    async ({}, give) => {
      const shared = makeShared();
      await give(shared);
      await shared.end();
    },
    { scope: 'worker' },
  ],
  place: async ({ shared }, give) => {
    // It goes with the worker: an app that is shared stays in its journal until the next one comes.
    await give(makePlace(shared.nextRoot()));
  },
  open: async ({ place }, give, info) => {
    const opened: Running[] = [];
    let shown: Page | undefined;
    await give(async ({ under = [] } = {}) => {
      const holdfast = await start(place, under, (running) => opened.push(running));
      shown = holdfast.window;
      return holdfast;
    });
    if (shown) await tellWhatStood(shown, info);
    for (const running of opened) await end(running);
  },
  begin: async ({ place, shared, open }, give, info) => {
    let shown: Page | undefined;
    await give(async ({ passphrase = PASSPHRASE, records = [], alone = false, at } = {}) => {
      await keepRecords(place, records, passphrase);
      const holdfast = alone ? await open() : await shared.enter(place, at);
      if (!alone) shown = holdfast.window;
      if (alone && at !== undefined) await setClock(holdfast.window, at);
      if (passphrase !== null) await unlock(holdfast.window, passphrase);
      await holdfast.window.getByRole('button', { name: /^Journal/ }).waitFor();
      if (records.length === 0) await newEntry(holdfast.window);
      return holdfast;
    });
    if (shown) await tellWhatStood(shown, info);
    await shared.leave();
  },
});

/** Puts into the report what stood in the window when a journey went wrong. */
async function tellWhatStood(window: Page, info: TestInfo): Promise<void> {
  if (info.status === info.expectedStatus) return;
  const body = await window.evaluate(() => document.body.innerText).catch(() => 'The window is gone.');
  await info.attach('what stood in the window', { body });
}
