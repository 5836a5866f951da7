import { once } from 'node:events';
import type { Opened } from '../../electron/contract/event';
import { isId } from '../../electron/domain/id';
import { must, PASSPHRASE, run } from './subject';

/** What is added to the record. */
export const ADDED = ' And what was added then.';

/**
 * A process of its own that opens a journal, says `ready`, waits for a line, then adds to a record and says what came of it;
 * so that something can happen to it in between. Twice: an answer that is a failure is tried again, as the window does.
 */
export async function saver(known: Opened, id: string): Promise<void> {
  if (!isId(id)) throw new Error('no record');
  const { ask, close } = run(known);
  must(await ask('journal.unlock', { passphrase: PASSPHRASE }));
  const { record, revision } = must(await ask('records.get', { id }));
  process.stdout.write('ready\n');
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
