import type { Id } from '../../../electron/domain/id';
import { request } from '../../client/bridge';
import { go } from '../../client/route';
import { discard } from '../../client/writings';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { orSay } from '../../ui/orSay';
import { toast } from '../../ui/toast';

/** Puts what was written on the way into the trash, and says so, with a way back. */
export async function leaveUnkept(written: readonly Id[]): Promise<void> {
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
  if (gone.length === 0) toast({ text: t('reaching.left') });
  else toast({ text: t('reaching.leftText'), action: { label: t('common.undo'), onPress: () => { void takeBack(gone); } } });
}

async function takeBack(gone: readonly Id[]): Promise<void> {
  for (const id of gone) if (!await orSay(request('trash.restore', { id }))) return;
  const [first] = gone;
  if (first !== undefined) go({ screen: 'record', record: first, from: { screen: 'today' } });
}
