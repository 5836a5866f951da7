import { blankRecord } from '../../../electron/domain/records/blank';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { go, type Route } from '../../client/route';
import { beginWriting } from '../../client/writings';

/** Begins a book, of the time with somebody if somebody is meant, and shows it. `from`: where its page goes back to. */
export function beginBook(person: Person | undefined, from: Route = { screen: 'books' }): void {
  const { id } = beginWriting({ ...blankRecord('book', newId(), momentAt(Date.now())), person: person?.id });
  go({ screen: 'record', record: id, from });
}
