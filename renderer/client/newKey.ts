import type { Failure } from '../../electron/contract/failure';
import { request } from './bridge';
import { flushAll } from './flush';
import { store } from './store';

/** SECURITY: the identity of a key that was made just now, held until its recovery sheet was kept or put off. */
export const newKey = store<string | undefined>(undefined);

/**
 * Saves what is in the editor and gives the journal a new key; meanwhile the journal is shut. Answers why it could not.
 */
export async function makeNewKey(passphrase: string, next: string): Promise<Failure | undefined> {
  if (!(await flushAll())) return { kind: 'not-saved' };
  const answer = await request('journal.newKey', { passphrase, next });
  if (!answer.ok) return answer.failure;
  newKey.set(answer.value);
  return undefined;
}
