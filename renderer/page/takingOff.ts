import type { Kind } from '../../electron/domain/record';
import type { Known } from '../client/changing';
import { takeFromList } from '../client/list';
import { t } from '../messages';
import { failureText } from '../messages/failures';
import { toast } from '../ui/toast';
import { saidWithUndo } from '../ui/undoable';

/** Takes a record off the list and says so, with a way back. */
export async function takeOff(record: Known<Kind>): Promise<void> {
  const answer = await takeFromList(record);
  if (!answer.ok) toast({ text: failureText(answer.failure) });
  else if (answer.value) saidWithUndo(t('list.off'), [answer.value]);
}
