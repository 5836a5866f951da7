import type { ReactNode } from 'react';
import type { Person } from '../../../electron/domain/kinds/person';
import { hasEnded } from '../../../electron/domain/therapy/ending';
import { lastHour } from '../../../electron/domain/therapy/goneBy';
import { dayOf } from '../../../electron/domain/time/moment';
import { useEnding, useEndsOf } from '../../client/endings';
import { useNow } from '../../client/now';
import { useKind } from '../../client/records';
import { go } from '../../client/route';
import { t } from '../../messages';
import { dayName, fullDayWords } from '../../messages/dates';
import { personName } from '../../messages/names';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import './ending.css';
import { toBeginAgain } from './standing';

interface Props {
  readonly person: Person;
  /** What else can be done, once it has ended. */
  readonly children?: ReactNode;
}

/** What Today says of an ending: when the last hour is to be, and afterwards what stays. */
export function TodayEnding({ person, children }: Props) {
  const now = useNow();
  const ending = useEnding(person.id);
  const ends = useEndsOf(person.id);
  const sessions = useKind('session');
  if (ending?.state.last === undefined) return null;
  const name = personName(person);
  const gone = lastHour(person, sessions, now, ends);
  if (hasEnded(ending, now))
    return (
      <Card tone="kelp" title={t('stays.title')}>
        <p className="calm">
          {toBeginAgain(ending)} {t('ending.overAndStays', { name, day: dayName(ending.state.last) })}
        </p>
        <div className="ending-steps">
          <Button
            onPress={() => {
              go({ screen: 'stays' });
            }}
          >
            {t('ending.toStays')}
          </Button>
          {children}
        </div>
      </Card>
    );
  return (
    <Card tone="kelp">
      <p className="calm">
        {ending.state.last === dayOf(now)
          ? t('ending.lastHourToday', { name, isOver: gone && dayOf(gone.at) === dayOf(now) ? 'yes' : 'no' })
          : t('ending.lastHour', { name, day: fullDayWords(ending.state.last, dayOf(now)) })}
      </p>
      <Button
        onPress={() => {
          go({ screen: 'record', record: ending.id, from: { screen: 'today' } });
        }}
      >
        {t('ending.open')}
      </Button>
    </Card>
  );
}
