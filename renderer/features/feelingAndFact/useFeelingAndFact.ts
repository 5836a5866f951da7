import type { RecordOf } from '../../../electron/domain/records/record';
import { ownerOf } from '../../../electron/domain/therapy/naming';
import { usePeople, usePresentPerson } from '../../client/people';
import { isUnwritten, type Writing } from '../../client/writing';
import { t } from '../../messages';
import { beginFeelingAndFact } from './beginFeelingAndFact';
import type { Doing } from '../../page/PageFoot';

/** Begins a feeling and fact from a record, with its person: the one it names, or else the one who is present. */
export function useFeelingAndFact(writing: Writing<RecordOf<'entry' | 'check-in' | 'rupture' | 'letter'>>): Doing {
  const unwritten = writing.record.useOf(() => isUnwritten(writing));
  const people = usePeople();
  const present = usePresentPerson();
  const begin = () => {
    const record = writing.record.get();
    beginFeelingAndFact(ownerOf(record, people) ?? present?.id, record.id);
  };
  return { label: t('fact.begin'), onPress: begin, isDisabled: unwritten };
}
