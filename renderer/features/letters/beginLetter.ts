import { blankRecord } from '../../../electron/domain/records/blank';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { go, type Route } from '../../client/route';
import { beginWriting } from '../../client/writings';

/** Begins a letter, to somebody if somebody is meant, and shows its page. `from`: where its page goes back to. */
export function beginLetter(person: Person | undefined, from: Route = { screen: 'letters' }): void {
  const { id } = beginWriting({ ...blankRecord('letter', newId(), momentAt(Date.now())), to: person?.id });
  go({ screen: 'record', record: id, from });
}
