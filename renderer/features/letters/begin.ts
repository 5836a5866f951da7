import { blankRecord } from '../../../electron/domain/blank';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/moment';
import type { Person } from '../../../electron/domain/person';
import { go } from '../../client/route';
import { beginWriting } from '../../client/writings';

/** Begins a letter, to the one who is present if somebody is, and shows its page. */
export function beginLetter(person: Person | undefined): void {
  const { id } = beginWriting({ ...blankRecord('letter', newId(), momentAt(Date.now())), to: person?.id });
  go({ screen: 'record', record: id, from: { screen: 'letters' } });
}
