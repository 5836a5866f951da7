import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Opened } from '../../electron/contract/keeper';
import type { Failure } from '../../electron/contract/failure';
import type { Answer, InputOf } from '../../electron/contract/request';
import type { KeeperRequests } from '../../electron/contract';
import type { Bindery } from '../../electron/book/job';
import { blankRecord } from '../../electron/domain/records/blank';
import { newAttachment, type Attachment } from '../../electron/domain/files/attachment';
import type { Entry } from '../../electron/domain/kinds/entry';
import { newId, type Id } from '../../electron/domain/id';
import { momentAt } from '../../electron/domain/time/moment';
import type { Result } from '../../electron/domain/result';
import { dispatch } from '../../electron/journal/dispatch';
import { makeJournal } from '../../electron/journal/journal';
import { memoryStore } from '../../electron/storage/memory';
import type { Store } from '../../electron/storage/store';

export const PASSPHRASE = 'kelp keeps its place';
/** What a save that is interrupted adds to its record. */
export const ADDED = ' And what was added then.';
/** Cheap scrypt: what is tried here is not how long a guess takes. */
export const WORK_FACTOR = 4;
export const DAY = 24 * 60 * 60 * 1000;
/** When it was made, in milliseconds since 1970. */
export const START = Date.UTC(2026, 10, 22, 11);

/** A clock that stands until it is moved, in milliseconds since 1970. */
export interface Clock {
  now: number;
  /**
   * For how many milliseconds the computer has been running; as if it had been since 1970, where nothing else is said.
   */
  running?: number;
  /** What this computer remembers of its journals; without it, it knows nothing yet. */
  readonly own?: Store;
}

/** A journal as the shell runs it. */
export interface Running {
  /** Asks as the window does; what is thrown comes as `UNEXPECTED`, as there. */
  readonly ask: <Name extends keyof KeeperRequests>(
    name: Name,
    input?: InputOf<KeeperRequests[Name]>,
  ) => Promise<Answer<KeeperRequests[Name]>>;
  readonly opened: readonly Opened[];
  readonly close: () => Promise<void>;
}

const noBooks: Bindery = { make: () => Promise.resolve(undefined) };

export function run(start: Opened | null, clock: Clock = { now: START }): Running {
  const opened: Opened[] = [];
  const { handlers, close } = makeJournal({
    clock: () => clock.now,
    passed: () => performance.now(),
    running: () => clock.running ?? clock.now,
    own: clock.own ?? memoryStore(),
    send: () => undefined,
    opened: (each) => {
      opened.push(each);
    },
    spent: () => undefined,
    joined: () => undefined,
    mayName: () => true,
    workFactor: WORK_FACTOR,
    start,
    bindery: noBooks,
  });
  return {
    opened,
    close,
    ask: <Name extends keyof KeeperRequests>(name: Name, input?: InputOf<KeeperRequests[Name]>) =>
      dispatch(handlers, name, input) as Promise<Answer<KeeperRequests[Name]>>,
  };
}

/** A journal that is made to be hurt, with a file of every kind, and what stands in it. */
export interface Subject {
  readonly known: Opened;
  readonly identity: string;
  /** What stands in each record. */
  readonly bodies: ReadonlyMap<Id, string>;
  /** The record that was changed, with earlier versions. */
  readonly changed: Id;
  readonly trashed: Id;
  readonly attachment: Attachment;
  /** It is in the middle of a new key: what lies there is replaced when it is opened. */
  readonly isHalfway?: boolean;
}

export async function makeSubject(folder: string): Promise<Subject> {
  const clock = { now: START };
  const { ask, opened, close } = run(null, clock);
  const { identity } = must(await ask('journal.create', { folder, passphrase: PASSPHRASE }));
  const [known] = opened;
  if (!known || identity === null) throw new Error('no journal was made');
  const bodies = new Map<Id, string>();
  for (let number = 1; number <= 5; number++) {
    const record = entry(`Entry ${String(number)}: quillwort under moving water.`);
    must(await ask('records.save', { record, base: null }));
    bodies.set(record.id, record.body);
  }
  const [changed = newId(), trashed = newId()] = bodies.keys();
  for (const round of [1, 2, 3]) {
    clock.now += DAY / 4;
    const { record, revision } = must(await ask('records.get', { id: changed }));
    const body = `${record.body} And round ${String(round)}.`;
    must(await ask('records.save', { record: { ...record, body }, base: revision }));
    must(await ask('records.leave', { id: changed }));
    bodies.set(changed, body);
  }
  must(await ask('trash.put', { id: trashed }));
  const attachment = newAttachment('txt');
  const bytes = new TextEncoder().encode('An attachment.'.repeat(200));
  must(await ask('attachments.begin', { file: attachment, size: bytes.length }));
  must(await ask('attachments.add', { file: attachment, bytes }));
  must(await ask('attachments.end', { file: attachment }));
  await close();
  // A second opening writes the cache.
  const again = run(known, clock);
  must(await again.ask('journal.unlock', { passphrase: PASSPHRASE }));
  must(await again.ask('records.list'));
  await again.close();
  bodies.delete(trashed);
  return { known, identity, bodies, changed, trashed, attachment };
}

export function entry(body: string): Entry {
  return { ...blankRecord('entry', newId(), momentAt(START, 'Europe/Berlin')), body };
}

/** Every file below a folder with its bytes, by its path with `/`. */
export async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((each) => each.isFile())
    .map((each) => path.relative(folder, path.join(each.parentPath, each.name)));
  return new Map(
    await Promise.all(
      files
        .sort()
        .map(async (file) => [file.replaceAll(path.sep, '/'), await readFile(path.join(folder, file))] as const),
    ),
  );
}

/** The value of a good outcome. */
export function must<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`${result.failure.kind}${'code' in result.failure ? ` ${result.failure.code}` : ''}`);
  return result.value;
}
