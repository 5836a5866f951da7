import type { Kind } from '../../../electron/domain/records/record';
import type { Known } from '../../client/changing';
import type { Listable } from '../../../electron/domain/records/list';
import { bringToList, takeFromList } from './list';
import { noteDone } from '../../client/undo';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { toast } from '../../ui/toast';
import { saidWithUndo } from '../../ui/undoable';

/** Puts a record at another place on the list; one sees that it is there. */
export async function moveOnList(record: Known<Kind> & Listable, place: number): Promise<void> {
  const answer = await bringToList(record, place);
  if (answer.ok) noteDone({ deed: 'list', inverse: answer.value });
  else toast({ text: failureText(answer.failure) });
}

/** Takes a record off the list and says so, with a way back. */
export async function takeOff(record: Known<Kind>): Promise<void> {
  const answer = await takeFromList(record);
  if (!answer.ok) toast({ text: failureText(answer.failure) });
  else if (answer.value.length > 0) saidWithUndo('list-off', t('list.off'), answer.value);
}
