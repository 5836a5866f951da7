import type { Revision } from '../../electron/contract/records';
import type { Failure } from '../../electron/contract/failure';
import type { AnyRecord } from '../../electron/domain/records/record';
import { fail, ok, type Result } from '../../electron/domain/result';
import { request } from './bridge';
import { takeSaved } from './records';
import { store, type ViewStore } from './store';
import { noteSaved, noteUnsaved, type Saving } from './unsaved';

/**
 * Milliseconds: after the last key, at the latest while someone goes on typing, and before a failed save is tried
 * again, each time it fails.
 */
const PAUSE = 400;
const LATEST = 2000;
const AGAIN = [1000, 2000, 5000] as const;

/** What is true of the text on the screen. */
export type SaveState =
  | { readonly state: 'saved' }
  /** Not yet, or just now. */
  | { readonly state: 'saving' }
  /** Not saved; kept here, and tried again. */
  | { readonly state: 'failed'; readonly failure: Failure };

/** Writes a record durably. */
export type Save = (
  record: AnyRecord,
  base: Revision | null,
) => Promise<Result<{ readonly revision: Revision }, Failure>>;

/**
 * Keeps one entry saved while it is written. Until it is saved, every lock and the closing of the window ask for it,
 * wherever one is.
 */
export interface Autosave extends Saving {
  readonly state: ViewStore<SaveState>;
  /** The entry as it is now; it is saved soon. */
  readonly change: (record: AnyRecord) => void;
  /** The revision last saved or taken over, null for an entry that was never saved. */
  readonly base: () => Revision | null;
  /**
   * The version on the disk is now this one: what comes next builds on it. What was waiting to be saved over another is
   * dropped.
   */
  readonly rebase: (base: Revision) => void;
  /** What is waiting to be saved is not to be saved any more. */
  readonly giveUp: () => void;
}

const SAVED: SaveState = { state: 'saved' };
const SAVING: SaveState = { state: 'saving' };

/** Failures after which the file is as it was before. After any other one nobody knows. */
const UNTOUCHED: ReadonlySet<Failure['kind']> = new Set([
  'disk-full',
  'no-permission',
  'conflict',
  'not-saved',
  'too-large',
]);

/** Saves through the keeper, and shows it on the list. */
export const saveRecord: Save = async (record, base) => {
  const answer = await request('records.save', { record, base });
  if (answer.ok) takeSaved(answer.value.summary);
  return answer;
};

/** An autosave that builds on a revision, null for a new record. */
export function makeAutosave(first: Revision | null, save: Save = saveRecord): Autosave {
  const state = store<SaveState>(SAVED);
  let base = first;
  let latest: AnyRecord | undefined;
  let waiting: AnyRecord | undefined;
  /**
   * What may or may not be on the disk. It is saved again as it was before anything else is, so that what builds on it
   * is no conflict with it.
   */
  let unsure: AnyRecord | undefined;
  /** What is being saved now, or is to be once `unsure` is. */
  let underWay: AnyRecord | undefined;
  let waitingSince = 0;
  let failures = 0;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function become(next: SaveState, { id }: AnyRecord): void {
    state.set(next);
    if (next.state === 'saved') noteSaved(autosave);
    // A conflict is no loss: what was to be saved lies beside the other version already.
    else noteUnsaved({ id, autosave, hasFailed: next.state === 'failed' && next.failure.kind !== 'conflict' });
  }

  function plan(pause: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void start();
    }, pause);
  }

  /** Saves what waits, once what is being saved has ended. */
  async function start(): Promise<void> {
    clearTimeout(timer);
    if (running) {
      await running;
      return;
    }
    if (!waiting) return;
    running = run(waiting);
    await running;
  }

  async function run(record: AnyRecord): Promise<void> {
    waiting = undefined;
    underWay = record;
    // A failure stands until a save succeeds.
    if (state.get().state !== 'failed') become(SAVING, record);
    const answer = await attempt(record);
    running = underWay = undefined;
    if (answer.ok) settle(record);
    else keep(record, answer.failure);
  }

  /** Saves a record, and before it what may be on the disk already. */
  async function attempt(record: AnyRecord): Promise<Result<null, Failure>> {
    for (const each of unsure && unsure !== record ? [unsure, record] : [record]) {
      const basedOn = base;
      unsure = each;
      // Whatever becomes of the keeper, the text is not given up.
      const answer = await save(each, basedOn).catch(() => fail<Failure>({ kind: 'invalid' }));
      // What was taken over meanwhile is newer than what this save built on, whatever became of it.
      if (base !== basedOn) return ok(null);
      if (answer.ok) base = answer.value.revision;
      unsure = answer.ok || UNTOUCHED.has(answer.failure.kind) ? undefined : each;
      if (!answer.ok && (unsure || each === record)) return answer;
    }
    return ok(null);
  }

  /** What was not saved waits for the next try. */
  function keep(record: AnyRecord, failure: Failure): void {
    become({ state: 'failed', failure }, record);
    if (failure.kind === 'conflict') {
      // It lies beside the other version now; saved again it would come back after somebody has chosen between them.
      if (waiting) plan(PAUSE);
      return;
    }
    waiting ??= record;
    plan(AGAIN[failures] ?? AGAIN[2]);
    failures += 1;
  }

  function settle(record: AnyRecord): void {
    failures = 0;
    become(waiting ? SAVING : SAVED, record);
    if (waiting) plan(PAUSE);
  }

  function giveUp(): void {
    waiting = unsure = undefined;
    clearTimeout(timer);
    state.set(SAVED);
    noteSaved(autosave);
  }

  const autosave: Autosave = {
    state,
    giveUp,
    latest: () => latest,
    base: () => base,
    unsaved: () => {
      const record = waiting ?? underWay;
      return record && { record, base, ...(unsure && unsure !== record && { before: unsure }) };
    },
    change: (record) => {
      const now = performance.now();
      if (!waiting) waitingSince = now;
      waiting = latest = record;
      if (state.get().state === 'saved') become(SAVING, record);
      plan(Math.max(0, Math.min(PAUSE, waitingSince + LATEST - now)));
    },
    flush: async () => {
      if (running) await running;
      while (waiting) {
        await start();
        if (state.get().state === 'failed') break;
      }
      const now = state.get();
      return now.state === 'saved' || (now.state === 'failed' && now.failure.kind === 'conflict');
    },
    rebase: (next) => {
      base = next;
      giveUp();
    },
  };
  return autosave;
}
