import { on, request } from './bridge';
import { inFocus } from './inFocus';
import { allUnsaved } from './unsaved';

/** What else is waited for, in this order. */
const besides: (() => Promise<void>)[] = [];

/** Has every lock and the closing of the window wait for something else, once the texts are saved. */
export function alsoFlush(work: () => Promise<void>): void {
  besides.push(work);
}

/** Saves everything that is not saved yet, and what else is to be done by then. True: no text is left unsaved. */
export async function flushAll(): Promise<boolean> {
  const outcomes = await Promise.allSettled(allUnsaved().map(({ autosave }) => autosave.flush()));
  for (const work of besides) await work();
  return outcomes.every((outcome) => outcome.status === 'fulfilled' && outcome.value);
}

/**
 * Answers the shell whenever it asks for everything to be saved, or for what could not be saved to be handed over, and
 * saves what waits for the journal as soon as that is open.
 */
export function startFlush(): void {
  on('flush', ({ asked }) => {
    hold();
    void flushAll().then((saved) => request('window.flushed', { asked, saved }));
  });
  on('seal', () => {
    hold();
    void handOver();
  });
  on('stay', () => {
    document.body.inert = false;
    left?.focus();
    left = undefined;
  });
  on('journal', ({ state }) => {
    if (state.state === 'open') void flushAll();
  });
}

/** What had the focus before. */
let left: HTMLElement | undefined;

/**
 * Takes no further words: those typed from now on would be in no save. What is being composed is taken as it stands.
 */
function hold(): void {
  const focused = inFocus();
  focused?.blur();
  left = focused ?? left;
  document.body.inert = true;
}

async function handOver(): Promise<void> {
  const texts = allUnsaved().flatMap(({ autosave }) => autosave.unsaved() ?? []);
  const isOnItsWay = texts.length === 0 || (await request('unsaved.seal', { texts })).ok;
  await request('window.handed', { count: isOnItsWay ? texts.length : null });
}
