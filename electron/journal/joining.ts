import { setTimeout as pause } from 'node:timers/promises';
import type { KeeperRequests } from '../contract';
import type { Failure } from '../contract/failure';
import type { Handlers } from '../contract/request';
import { unsavedForm, type Joined, type SealedText, type Unsaved } from '../contract/sealedTexts';
import { fail, ok, type Result } from '../domain/result';
import { utf8Of } from './loadedRecord';
import type { OpenJournal } from './openJournal';
import { takeIn } from './takingIn';

/** Milliseconds before what the disk refused is tried again, each time it does. */
const AGAIN = [500, 1000, 2000, 5000] as const;

/** Failures that come again however often one tries. */
const HOPELESS: ReadonlySet<Failure['kind']> = new Set(['not-saved', 'invalid', 'too-large']);

/**
 * Texts that were sealed because they could not be saved. Each joins its record as any other save does, as soon as the
 * journal is open.
 */
export interface Joining {
  readonly take: (sealed: SealedText) => void;
  /** The journal is open. */
  readonly begin: (journal: OpenJournal) => void;
  readonly stop: () => void;
}

type Saving = Pick<Handlers<KeeperRequests>, 'records.save' | 'records.leave'>;

/** `told`: is told what came of each. */
export function makeJoining(saving: Saving, told: (name: string, outcome: Joined) => void): Joining {
  const waiting = new Map<string, Uint8Array>();
  const stopped = new AbortController();
  let journal: OpenJournal | undefined;
  let running: Promise<void> | undefined;

  /** One after the other, in the order in which they were sealed; what the disk refuses makes way for the others. */
  async function run(open: OpenJournal): Promise<void> {
    let failures = 0;
    // What joins comes first: it may go on with what was written while locked.
    for (let next = first(waiting); next && !stopped.signal.aborted; next = first(waiting)) {
      const [name, bytes] = next;
      const outcome = await join(open, bytes);
      waiting.delete(name);
      if (outcome === 'again') {
        waiting.set(name, bytes);
        await pause(AGAIN[failures] ?? AGAIN[3], undefined, { signal: stopped.signal }).catch(() => undefined);
        failures += 1;
      } else {
        failures = 0;
        told(name, outcome);
      }
    }
    await takeIn(open, stopped.signal);
  }

  async function join(open: OpenJournal, bytes: Uint8Array): Promise<Joined | 'again'> {
    const unsaved = await unsavedIn(open, bytes);
    const saved = unsaved ? await save(open, unsaved) : fail<Failure>({ kind: 'invalid' });
    if (saved.ok) return 'joined';
    return HOPELESS.has(saved.failure.kind) ? 'unreadable' : 'again';
  }

  async function save(open: OpenJournal, { record, base, before }: Unsaved): Promise<Result<null, Failure>> {
    const earlier = before && (await saving['records.save']({ record: before, base }));
    if (earlier?.ok === false && earlier.failure.kind !== 'conflict') return earlier;
    const saved = await saving['records.save']({ record, base: earlier?.ok ? earlier.value.revision : base });
    // In a conflict it lies beside the other version, as it does for everybody.
    if (!saved.ok && saved.failure.kind !== 'conflict') return saved;
    await saving['records.leave']({ id: record.id });
    // A save is told in its answer alone, which nobody in the window has had.
    open.changed([record.id]);
    return ok(null);
  }

  function go(): void {
    if (!journal || running) return;
    running = run(journal).finally(() => {
      running = undefined;
      if (waiting.size > 0 && !stopped.signal.aborted) go();
    });
  }

  return {
    take: ({ name, bytes }) => {
      waiting.set(name, bytes);
      go();
    },
    begin: (open) => {
      journal = open;
      go();
    },
    stop: () => {
      stopped.abort();
    },
  };
}

/** What was sealed; undefined where it was sealed to somebody else, is damaged, or is no text of ours. */
async function unsavedIn({ codec }: OpenJournal, bytes: Uint8Array): Promise<Unsaved | undefined> {
  const opened = await codec.open(bytes);
  const text = opened.ok ? utf8Of(opened.value) : undefined;
  const read = text === undefined ? undefined : unsavedForm.safeParse(jsonOf(text));
  return read?.success ? read.data : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function first<Key, Value>(map: ReadonlyMap<Key, Value>): readonly [Key, Value] | undefined {
  const [entry] = map;
  return entry;
}
