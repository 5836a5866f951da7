import { blankRecord } from '../../../electron/domain/records/blank';
import { newId, type Id } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import { currentRoute, go } from '../../client/route';
import { beginWriting } from '../../client/writings';

/** Begins to tell a feeling and a fact apart, and shows its page. `of`: what it is begun from. */
export function beginFeelingAndFact(person: Id | undefined, of?: Id): void {
  const { id } = beginWriting({ ...blankRecord('feeling-and-fact', newId(), momentAt(Date.now())), person, of });
  const from = currentRoute();
  go({ screen: 'record', record: id, from: from.screen === 'record' ? from.from : from });
}
