import type { Id } from '../../electron/domain/id';
import { request } from '../client/bridge';
import { currentRoute, go } from '../client/route';
import { t } from '../messages';
import { failureText } from '../messages/failures';
import { toast } from '../ui/toast';
import { discard } from '../client/writings';

/** Moves a record to the trash and says so, with a way back. False where it could not be moved. */
export async function moveToTrash(id: Id): Promise<boolean> {
  const answer = await discard(id);
  toast(answer.ok ? { text: t('journal.deleted'), action: { label: t('common.undo'), onPress: () => { void takeBack(id); } } } : { text: failureText(answer.failure) });
  return answer.ok;
}

/** Shows what came back, unless one has gone elsewhere in the meantime. */
async function takeBack(id: Id): Promise<void> {
  const from = currentRoute();
  const answer = await request('trash.restore', { id });
  if (!answer.ok) toast({ text: failureText(answer.failure) });
  else if (currentRoute() === from) go({ screen: 'journal', record: id });
}
