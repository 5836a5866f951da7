import type { Person } from '../../../electron/domain/kinds/person';
import type { SessionTime } from '../../../electron/domain/therapy/nextSession';
import { momentAt } from '../../../electron/domain/time/moment';
import { t } from '../../messages';
import { undoable } from '../../ui/undoable';
import { AskHours } from '../sessions';

interface Props {
  readonly person: Person;
  readonly hours: readonly SessionTime[];
}

/** Asks on Today of the hours that went by; put off, it is asked again on another day. */
export function AskToday({ person, hours }: Props) {
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
