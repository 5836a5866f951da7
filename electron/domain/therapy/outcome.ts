import { takeOffList } from '../records/list';
import { talk } from './letter';
import type { ListableRecord } from '../records/record';
import { unreachable } from '../result';
import { bring, workThrough } from './rupture';
import type { Rupture } from '../kinds/rupture';
import type { Outcome } from '../fields/parts';
import type { Session } from '../kinds/session';

/**
 * What becomes of a record that was on the list by what came of it in a session; the same record where nothing does.
 * What was brought is off the list, a rupture brought or worked through, a letter that waits or was to be read aloud
 * talked about. What is carried over stays as it is.
 */
export function afterSession(
  record: ListableRecord,
  outcome: Outcome,
  session: Pick<Session, 'id' | 'at'>,
): ListableRecord {
  switch (outcome) {
    case 'carried':
      return record;
    case 'brought':
      return brought(record, session);
    case 'worked-through':
      return record.kind === 'rupture' ? mended(record, session) : brought(record, session);
    default:
      return unreachable(outcome);
  }
}

function brought(record: ListableRecord, { id, at }: Pick<Session, 'id' | 'at'>): ListableRecord {
  if (record.kind === 'rupture') return bring(record, { at, session: id }) ?? takeOffList(record);
  if (record.kind === 'letter') {
    const isFor = record.state.kind === 'sent' || (record.state.kind === 'draft' && record.meant === 'aloud');
    return (isFor ? talk(record, at, id) : undefined) ?? takeOffList(record);
  }
  return takeOffList(record);
}

function mended(rupture: Rupture, { id, at }: Pick<Session, 'id' | 'at'>): Rupture {
  const present = bring(rupture, { at, session: id }) ?? rupture;
  return workThrough(present, at) ?? takeOffList(rupture);
}
