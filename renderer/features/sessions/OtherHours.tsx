import { dayOf } from '../../../electron/domain/time/moment';
import './AskHours.css';
import { useNow } from '../../client/now';
import { useOtherHours } from '../../client/sessions';
import { t } from '../../messages';
import { onDay } from '../../messages/dates';
import { personName } from '../../messages/names';

/** When one sees the others next: “You see K on Thursday at 10:00.” Nothing where that is not known. */
export function OtherHours() {
  const today = dayOf(useNow());
  const hours = useOtherHours();
  if (hours.length === 0) return null;
  return (
    <p className="meta other-hours" dir="auto">
      {hours
        .map(({ person, at }) =>
          t('sessions.otherHour', {
            name: personName(person),
            day: onDay(dayOf(at), today),
            time: at.slice(11, 16),
          }),
        )
        .join(' ')}
    </p>
  );
}
