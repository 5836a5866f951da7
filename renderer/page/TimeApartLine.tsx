import { dayOf } from '../../electron/domain/time/moment';
import { lastOfAll, withTimesBetween } from '../../electron/domain/therapy/ends';
import { dayApart } from '../../electron/domain/therapy/person';
import { useEnds } from '../client/endings';
import { usePresentPerson } from '../client/people';
import type { Writing } from '../client/writing';
import { t } from '../messages';
import { Chip } from '../ui/Chip';

/** Longer than this, a break is not counted. */
const WEEK = 7;

/**
 * “time apart, day 3” beside the date of what was written in a break; nothing otherwise, and nothing after the last day
 * of an ending, as long as it has ended.
 */
export function TimeApartLine({ writing }: { readonly writing: Writing }) {
  const day = dayOf(writing.record.useOf(({ at }) => at));
  const person = usePresentPerson();
  const ends = useEnds();
  const last = lastOfAll(ends);
  if (!person || (last !== undefined && day > last)) return null;
  const apart = dayApart(withTimesBetween(person, ends).breaks, day);
  return apart ? <Chip>{apart.day <= WEEK ? t('apart.chip', { day: apart.day }) : t('apart.long')}</Chip> : null;
}
