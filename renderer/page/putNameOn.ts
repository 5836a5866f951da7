import { newId, type Id } from '../../electron/domain/id';
import type { Entry } from '../../electron/domain/kinds/entry';
import { putName } from '../../electron/domain/therapy/naming';
import { momentAt } from '../../electron/domain/time/moment';
import { addRecord, changeRecords } from '../client/changing';
import { allOfKind } from '../client/records';
import { store } from '../client/store';
import { isOf, isUnwritten, type Writing } from '../client/writing';
import { t } from '../messages';
import { sayDone } from '../ui/undoable';

/** The first person of a journal, made on the page of an entry: there it is asked whether the journal is about them. */
export const askedAbout = store<{ readonly entry: Id; readonly person: Id } | undefined>(undefined);

/** Puts a name on an entry: the person who is called so, or a new one, made in one step with it. */
export async function putNameOn(writing: Writing<Entry>, name: string): Promise<void> {
  const persons = allOfKind('person');
  const making = { id: newId(), now: momentAt(Date.now()) };
  const [entry, made] = putName(writing.record.get(), name, persons, making);
  if (!made || isUnwritten(writing)) writing.change({ people: entry.people, about: entry.about });
  if (!made) return;
  // An entry without a word is not on the disk, and there is nothing to change of it there.
  const answer = isUnwritten(writing)
    ? await addRecord(made)
    : await changeRecords([writing.id], ([there]) =>
        there && isOf('entry', there) ? putName(there.record.get(), name, persons, making) : undefined,
      );
  const isMade = sayDone('name', t('chips.personMade', { name: made.name }), answer);
  if (isMade && persons.length === 0) askedAbout.set({ entry: writing.id, person: made.id });
}
