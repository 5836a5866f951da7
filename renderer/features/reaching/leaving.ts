import type { Id } from '../../../electron/domain/id';
import { request } from '../../client/bridge';
import { go } from '../../client/route';
import { discard } from '../../client/writings';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { orSay } from '../../ui/orSay';
import { toast } from '../../ui/toast';

/** Puts what was written on the way into the trash, and says so, with a way back. */
export async function leaveUnkept(id: Id): Promise<void> {
  const answer = await discard(id);
  // Nothing had been written yet.
  if (!answer.ok && answer.failure.kind === 'not-found') toast({ text: t('reaching.left') });
  else if (!answer.ok) toast({ text: failureText(answer.failure) });
  else toast({ text: t('reaching.leftText'), action: { label: t('common.undo'), onPress: () => { void takeBack(id); } } });
}

async function takeBack(id: Id): Promise<void> {
  if (await orSay(request('trash.restore', { id }))) go({ screen: 'record', record: id, from: { screen: 'today' } });
}
