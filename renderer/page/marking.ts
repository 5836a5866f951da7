import { markRound } from '../client/rounds';
import { t } from '../messages';
import { failureText } from '../messages/failures';
import { toast } from '../ui/toast';
import { saidWithUndo } from '../ui/undoable';

/** Marks an entry as a round of a loop and says so, with a way back. True: it is one. */
export async function mark(marking: Parameters<typeof markRound>[0]): Promise<boolean> {
  const answer = await markRound(marking);
  const { name } = marking;
  if (!answer.ok) toast({ text: failureText(answer.failure) });
  else if (answer.value.length === 0) toast({ text: t('round.already', { name }) });
  else saidWithUndo(t('round.marked', { name }), [], answer.value);
  return answer.ok;
}
