import { once } from 'node:events';
import { readlink } from 'node:fs/promises';
import type { Opened } from '../../electron/contract/keeper';
import { isId, type Id } from '../../electron/domain/id';
import { ADDED, must, PASSPHRASE, run } from './subject';

// A process of its own that opens a journal, says which of its threads works on the disk, waits for a line, then adds
// to a record and says what came of it; so that something can happen to it in between. Twice: an answer that is a
// failure is tried again, as the window does. `saver.mjs FOLDER RECIPIENT RECORD`

const [folder = '', recipient = '', id = ''] = process.argv.slice(2);
if (!isId(id)) throw new Error('no record');
await save({ folder, recipient }, id);

async function save(known: Opened, id: Id): Promise<void> {
  const { ask, close } = run(known);
  must(await ask('journal.unlock', { passphrase: PASSPHRASE }));
  const { record, revision } = must(await ask('records.get', { id }));
  process.stdout.write(`${await diskThread()}\n`);
  await once(process.stdin, 'data');
  const request = { record: { ...record, body: record.body + ADDED }, base: revision };
  const first = await ask('records.save', request);
  process.stdout.write(`${JSON.stringify(first.ok ? { ok: true } : first)}\n`);
  if (!first.ok) {
    const second = await ask('records.save', request);
    process.stdout.write(`${JSON.stringify(second.ok ? { ok: true } : second)}\n`);
  }
  await close();
  process.exit();
}

/**
 * The thread that does what is asked of the disk, as Linux numbers it; it is told by itself. One, if UV_THREADPOOL_SIZE
 * is 1.
 */
async function diskThread(): Promise<string> {
  const [, thread = ''] = /\/task\/(\d+)$/.exec(await readlink('/proc/thread-self')) ?? [];
  return thread;
}
