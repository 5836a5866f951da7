import type { Failure } from '../../electron/contract/failure';
import { request } from './bridge';
import { flushAll } from './flush';
import { store } from './store';

/** A key that was made just now. */
interface NewKey {
  readonly identity: string;
  /** The journal had none before. */
  readonly isFirst: boolean;
}

/** SECURITY: held until its recovery sheet was kept or put off. */
export const newKey = store<NewKey | undefined>(undefined);

/**
 * Saves what is in the editor and gives the journal, which has no passphrase, one; meanwhile it is shut. Answers why it
 * could not.
 */
export async function makeFirstKey(next: string): Promise<Failure | undefined> {
  if (!(await flushAll())) return { kind: 'not-saved' };
  const answer = await request('journal.firstKey', { next });
  if (!answer.ok) return answer.failure;
  newKey.set({ identity: answer.value, isFirst: true });
  return undefined;
}

/**
 * Saves what is in the editor and gives the journal a new key; meanwhile the journal is shut. Answers why it could not.
 */
export async function makeNewKey(passphrase: string, next: string): Promise<Failure | undefined> {
  if (!(await flushAll())) return { kind: 'not-saved' };
  const answer = await request('journal.newKey', { passphrase, next });
  if (!answer.ok) return answer.failure;
  newKey.set({ identity: answer.value, isFirst: false });
  return undefined;
}
