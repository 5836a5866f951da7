import type { Id } from '../../electron/domain/id';
import { pagesAbout } from '../../electron/domain/therapy/naming';
import { allOfKind, allRecords } from '../client/records';
import { discard } from '../client/writings';
import { t } from '../messages';
import { personName } from '../messages/names';
import { failureText } from '../messages/failures';
import { toast } from '../ui/toast';
import { saidWithUndo } from '../ui/undoable';

/** Moves a record to the trash and says so, with a way back. False where it could not be moved. */
export async function moveToTrash(id: Id): Promise<boolean> {
  const words = deletedWords(id);
  const answer = await discard(id);
  if (answer.ok) saidWithUndo('delete', words, [{ kind: 'restore', id }], { screen: 'journal', record: id });
  else toast({ text: failureText(answer.failure) });
  return answer.ok;
}

/** Of a person, also how many pages are about them, which stay as they are. */
function deletedWords(id: Id): string {
  const person = allOfKind('person').find((one) => one.id === id);
  const count = person ? pagesAbout(person, allRecords() ?? []) : 0;
  return person && count > 0 ? t('people.deleted', { name: personName(person), count }) : t('journal.deleted');
}
