import type { Marking } from '../../../electron/domain/therapy/marking';
import { mark } from './rounds';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { toast } from '../../ui/toast';
import { saidWithUndo } from '../../ui/undoable';

/** Marks an entry as a round of a loop and says so, with a way back. True: it is one. */
export async function markAndSay(marking: Marking): Promise<boolean> {
  const answer = await mark(marking);
  const { name } = marking;
  if (!answer.ok) toast({ text: failureText(answer.failure) });
  else if (answer.value.length === 0) toast({ text: t('round.already', { name }) });
  else saidWithUndo('mark-round', t('round.marked', { name }), answer.value);
  return answer.ok;
}
