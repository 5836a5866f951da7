import { isAfterEnd, lastOfAll } from '../../../electron/domain/therapy/ends';
import { isUnspokenOf, openHours } from '../../../electron/domain/therapy/goneBy';
import type { Person } from '../../../electron/domain/kinds/person';
import type { SessionTime } from '../../../electron/domain/therapy/nextSession';
import { dayOf, momentAt, type Moment } from '../../../electron/domain/time/moment';
import { usePresentPerson } from '../../client/people';
import { useRelations } from '../../client/sessions';
import { t } from '../../messages';
import { undoable } from '../../ui/undoable';
import { AskHours } from '../sessions';

/** Somebody, and the hours that went by with them, about which today asks. */
export interface AskedOf {
  readonly person: Person;
  readonly hours: readonly SessionTime[];
}

/**
 * Of whom today asks whether hours that went by took place; not where that was put off today, nor on the last day and
 * after it, when what stays comes first; the calendar still takes an answer. Nor of anyone but the one whom the window
 * is about once nobody has spoken of the hours with them for weeks: their own next session asks.
 */
export function useAsked(now: Moment): readonly AskedOf[] {
  const present = usePresentPerson();
  return useRelations()
    .filter(({ person, sessions, ends }) => person.id === present?.id || !isUnspokenOf(person, sessions, now, ends))
    .filter(({ person: { later } }) => later === undefined || dayOf(later) !== dayOf(now))
    .filter(({ ends }) => !isAfterEnd(ends, dayOf(now)) && lastOfAll(ends) !== dayOf(now))
    .map(({ person, sessions, ends }) => ({ person, hours: openHours(person, sessions, now, ends) }))
    .filter(({ hours }) => hours.length > 0);
}

/** Asks on Today of the hours that went by; put off, it is asked again on another day. */
export function AskToday({ person, hours }: AskedOf) {
  return (
    <div className="asked">
      <AskHours
        key={hours.map(({ at }) => at).join()}
        person={person}
        hours={hours}
        onLater={() => {
          void undoable('person', t('sessions.asksLater'), person, (present) => ({
            ...present,
            later: momentAt(Date.now()),
          }));
        }}
      />
    </div>
  );
}
