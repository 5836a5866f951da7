import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { WindowEvent } from '../../contract/event';
import type { Opened } from '../../contract/keeper';
import type { Failure } from '../../contract/failure';
import type { Joined } from '../../contract/sealedTexts';
import { blankRecord } from '../../domain/records/blank';
import type { Entry } from '../../domain/kinds/entry';
import { newId, type Id } from '../../domain/id';
import { momentAt } from '../../domain/time/moment';
import type { AnyRecord } from '../../domain/records/record';
import type { Result } from '../../domain/result';
import type { RecordSummary } from '../../domain/records/summary';
import { hereBindery } from '../../book/testing/bindery';
import { memoryStore } from '../../storage/memory';
import type { Store } from '../../storage/store';
import { makeJournal, type Journal } from '../journal';

/** Cheap scrypt, for tests alone. */
const WORK_FACTOR = 4;

export const PASSPHRASE = 'kelp keeps its place';
export const NOON = Date.UTC(2026, 10, 22, 11);
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/**
 * A computer: its clock, which stands until it is moved, in milliseconds since 1970, and what else it has of its own.
 */
export interface Clock {
  now: number;
  /** Milliseconds that have passed in truth; as the clock shows them, where nothing else is said. */
  passed?: number;
  /** For how many milliseconds it has been running; as if it had been since 1970, where nothing else is said. */
  running?: number;
  own?: Store;
}

/** A journal as the shell runs it, and what it said. */
export interface Running extends Journal {
  /** What came of sealed texts, by name. */
  readonly joined: ReadonlyMap<string, Joined>;
  readonly events: readonly WindowEvent[];
  readonly opened: readonly Opened[];
}

/** Starts the keeper's part on plain Node; it is closed after the test. `hear`: what a window would hear. */
export function run(
  start: Opened | null,
  clock: Clock = { now: NOON },
  hear: (event: WindowEvent) => void = () => undefined,
): Running {
  const events: WindowEvent[] = [];
  const opened: Opened[] = [];
  clock.own ??= memoryStore();
  const joined = new Map<string, Joined>();
  const journal = makeJournal({
    joined: (name, outcome) => joined.set(name, outcome),
    clock: () => clock.now,
    passed: () => clock.passed ?? clock.now,
    running: () => clock.running ?? clock.now,
    own: clock.own,
    send: (event) => {
      events.push(event);
      hear(event);
    },
    opened: (each) => opened.push(each),
    spent: () => undefined,
    mayName: () => true,
    workFactor: WORK_FACTOR,
    start,
    bindery: hereBindery,
  });
  onTestFinished(journal.close);
  return { ...journal, joined, events, opened };
}

/** A journal that was just made in a folder. */
export async function create(
  folder: string,
  clock: Clock = { now: NOON },
  passphrase: string | null = PASSPHRASE,
  hear?: (event: WindowEvent) => void,
) {
  const running = run(null, clock, hear);
  const { identity } = must(await running.handlers['journal.create']({ folder, passphrase }));
  const [known] = running.opened;
  if (!known) throw new Error('the shell was not told');
  return { ...running, known, identity };
}

/** Closes a journal and opens it again, as a lock and an unlock do. */
export async function reopen({ close }: Journal, known: Opened, clock: Clock = { now: NOON }): Promise<Running> {
  await close();
  const running = run(known, clock);
  if (known.recipient !== null) must(await running.handlers['journal.unlock']({ passphrase: PASSPHRASE }));
  return running;
}

export function entry(body: string, rest: Partial<Entry> = {}): Entry {
  return { ...blankRecord('entry', newId(), momentAt(NOON, 'Europe/Berlin')), body, ...rest };
}

/** Saves and answers the revision. */
export async function save({ handlers }: Journal, written: AnyRecord, base: string | null = null): Promise<string> {
  return must(await handlers['records.save']({ record: written, base })).revision;
}

export async function bodyOf({ handlers }: Journal, id: Id): Promise<string> {
  return must(await handlers['records.get']({ id })).record.body;
}

/** Where the file of a record lies in a journal without a passphrase; in another one it ends in `.age` as well. */
export function fileOf(folder: string, id: Id): string {
  return path.join(folder, 'records', id.slice(0, 2), `${id}.md`);
}

/** What the list showed last of a record, by events alone. */
export function told(events: readonly WindowEvent[], id: Id): RecordSummary | 'removed' | undefined {
  return events.reduce<RecordSummary | 'removed' | undefined>((latest, event) => {
    if (event.event !== 'records') return latest;
    return event.removed.includes(id) ? 'removed' : (event.changed.find((summary) => summary.id === id) ?? latest);
  }, undefined);
}

/** The value of a good outcome. */
export function must<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}
