import { changeRecord, takeBack, type Changed, type Known } from '../client/changing';
import { request } from '../client/bridge';
import type { Id } from '../../electron/domain/id';
import type { Kind, RecordOf } from '../../electron/domain/record';
import { t } from '../messages';
import { failureText } from '../messages/failures';
import { orSay } from './orSay';
import { toast } from './toast';

/** Changes a record and says so, with a way back. False where it could not be changed, which is said too. */
export async function undoable<K extends Kind>(text: string, record: Known<K>, change: (present: RecordOf<K>) => RecordOf<K> | undefined): Promise<boolean> {
  const answer = await changeRecord(record, change);
  if (!answer.ok) toast({ text: failureText(answer.failure) });
  else if (answer.value) saidWithUndo(text, [answer.value]);
  return answer.ok;
}

/** Says what was done, with a way to take all of it back. `added`: records that were new with it. */
export function saidWithUndo(text: string, changes: readonly Changed[], added: readonly Id[] = []): void {
  toast({ text, action: { label: t('common.undo'), onPress: () => { void backwards(changes, added); } } });
}

/** Says that a record was kept, with a way to take it away again. */
export function saidKept(text: string, id: Id): void {
  saidWithUndo(text, [], [id]);
}

async function backwards(changes: readonly Changed[], added: readonly Id[]): Promise<void> {
  for (const id of added) if (!await orSay(request('trash.put', { id }))) return;
  for (const change of changes.toReversed()) if (!await orSay(takeBack(change))) return;
}
