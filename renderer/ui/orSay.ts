import type { Failure } from '../../electron/contract/failure';
import type { Result } from '../../electron/domain/result';
import { failureText } from '../messages/failures';
import { toast } from './toast';

/**
 * Waits for an answer, and says why not where it is a failure, unless the person changed their mind. True: it was done.
 */
export async function orSay(asked: Promise<Result<unknown, Failure>>): Promise<boolean> {
  const answer = await asked;
  if (!answer.ok && answer.failure.kind !== 'cancelled') toast({ text: failureText(answer.failure) });
  return answer.ok;
}
