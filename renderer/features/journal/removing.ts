import type { Id } from '../../../electron/domain/id';
import { request } from '../../client/bridge';
import { go } from '../../client/route';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { toast } from '../../ui/toast';
import { discard } from './writings';

/** Moves an entry to the trash and says so, with a way back. False where it could not be moved. */
export async function moveToTrash(id: Id): Promise<boolean> {
  const answer = await discard(id);
  toast(answer.ok ? { text: t('journal.deleted'), action: { label: t('common.undo'), onPress: () => { void takeBack(id); } } } : { text: failureText(answer.failure) });
  return answer.ok;
}

async function takeBack(id: Id): Promise<void> {
  const answer = await request('trash.restore', { id });
  if (answer.ok) go({ screen: 'journal', entry: id });
  else toast({ text: failureText(answer.failure) });
}
