import { blankRecord } from '../../../electron/domain/records/blank';
import { newId, type Id } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import { currentRoute, go } from '../../client/route';
import { beginWriting } from '../../client/writings';

/**
 * Begins to tell a feeling and a fact apart, and shows its page. `of`: what it is begun from; `says`: what the feeling
 * says, where that was put in words already.
 */
export function beginFeelingAndFact(person: Id | undefined, of?: Id, says = ''): void {
  const writing = beginWriting({ ...blankRecord('feeling-and-fact', newId(), momentAt(Date.now())), person, of });
  if (says !== '') writing.change({ says });
  const { id } = writing;
  const from = currentRoute();
  go({ screen: 'record', record: id, from: from.screen === 'record' ? from.from : from });
}
