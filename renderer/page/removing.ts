import type { Id } from '../../electron/domain/id';
import { discard } from '../client/writings';
import { t } from '../messages';
import { failureText } from '../messages/failures';
import { toast } from '../ui/toast';
import { saidWithUndo } from '../ui/undoable';

/** Moves a record to the trash and says so, with a way back. False where it could not be moved. */
export async function moveToTrash(id: Id): Promise<boolean> {
  const answer = await discard(id);
  if (answer.ok)
    saidWithUndo('delete', t('journal.deleted'), [{ kind: 'restore', id }], { screen: 'journal', record: id });
  else toast({ text: failureText(answer.failure) });
  return answer.ok;
}
