import { blankRecord } from '../../../electron/domain/records/blank';
import { newId, type Id } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import { go } from '../../client/route';
import { beginWriting } from '../../client/writings';

/** Begins what is for hard hours, and shows its page. */
export function beginTooMuch(): void {
  change(beginWriting(blankRecord('too-much', newId(), momentAt(Date.now()))).id);
}

/** Shows the page on which it is changed. */
export function change(record: Id): void {
  go({ screen: 'record', record, from: { screen: 'too-much' } });
}
