import type { Id } from '../../../electron/domain/id';
import { discard } from '../../client/writings';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { toast } from '../../ui/toast';
import { saidWithUndo } from '../../ui/undoable';

/** Puts what was saved on the way into the trash, and says so, with a way back. `hasWords`: whether one has written. */
export async function leaveUnkept(written: readonly Id[], hasWords: boolean): Promise<void> {
  const gone: Id[] = [];
  for (const id of written) {
    const answer = await discard(id);
    if (answer.ok) gone.push(id);
    // Nothing had been written in it yet.
    else if (answer.failure.kind !== 'not-found') {
      toast({ text: failureText(answer.failure) });
      return;
    }
  }
  const [first] = gone;
  if (first === undefined) toast({ text: t('reaching.left') });
  else
    saidWithUndo(
      'reach-leave',
      t(hasWords ? 'reaching.leftText' : 'reaching.left'),
      gone.map((id) => ({ kind: 'restore', id })),
      { screen: 'record', record: first, from: { screen: 'today' } },
    );
}
