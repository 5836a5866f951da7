import type { SessionTime } from '../../../electron/domain/therapy/nextSession';
import type { Moment } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { inZone, zoneOf } from '../../../electron/domain/time/zone';
import { t } from '../../messages';
import { fullMomentWords } from '../../messages/dates';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { keepHour } from './keeping';
import { cancelled } from './plan';

interface Props {
  readonly hour: SessionTime;
  readonly person: Person;
  readonly now: Moment;
  readonly onMet: () => void;
}

/** Asks of an hour that has gone by whether it took place. */
export function PassedSession({ hour, person, now, onMet }: Props) {
  const drop = () => {
    void keepHour(cancelled(hour, person), hour.session !== undefined, t('sessions.cancelled'));
  };
  return (
    <div className="passed-hour">
      <Card tone="kelp">
        <p>{t('sessions.passed', { when: fullMomentWords(inZone(hour.at, zoneOf(now)), now) })}</p>
        <div className="list-doings">
          <Button onPress={onMet}>{t('sessions.met')}</Button>
          <Button onPress={drop}>{t('sessions.notMet')}</Button>
        </div>
      </Card>
    </div>
  );
}
