import { blankRecord } from '../../../electron/domain/records/blank';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { go, type RouteTo } from '../../client/route';
import { beginWriting } from '../../client/writings';

/** Begins a touchstone, from the one who is present if somebody is, and shows its page. */
export function beginTouchstone(person: Person | undefined, from: RouteTo<'record'>['from']): void {
  const now = momentAt(Date.now());
  const { id } = beginWriting({ ...blankRecord('touchstone', newId(), now), kept: now, person: person?.id });
  go({ screen: 'record', record: id, from });
}
