import { useMemo } from 'react';
import { daysTouchstone } from '../../../electron/domain/views/daysTouchstone';
import { dayOf } from '../../../electron/domain/time/moment';
import { belongsTo } from '../../../electron/domain/therapy/person';
import { lastOfAll } from '../../../electron/domain/therapy/ends';
import { timeApart } from '../../../electron/domain/views/timeApart';
import { runCommand } from '../../client/commands';
import { useEnds, useHasEnded } from '../../client/endings';
import { useNow } from '../../client/now';
import { usePresentPerson } from '../../client/people';
import { useKind, useRecords } from '../../client/records';
import { go } from '../../client/route';
import { t } from '../../messages';
import { weekdayName } from '../../messages/dates';
import { CheckInForm } from '../checkIn';
import { TodayEnding } from '../ending';
import { OfferTooMuch } from '../tooMuch';
import { beginTouchstone } from '../touchstones';
import { Whom } from '../../page/Whom';
import { OtherHours } from '../sessions';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { AskToday, useAsked } from './AskToday';
import { CarryingCard } from './CarryingCard';
import { EarlierCard } from './EarlierCard';
import { ListCard } from './ListCard';
import { TimeLede } from './TimeLede';
import { TodayTouchstone } from './TodayTouchstone';
import { isLongApart, partOfDay, timeWords } from './timeWords';
import './today.css';

/** Where one is in time, how it is right now, what holds, what is open, and what was on this day. */
export function TodayScreen() {
  const now = useNow();
  const person = usePresentPerson();
  const records = useRecords();
  const sessions = useKind('session');
  const touchstones = useKind('touchstone');
  const ends = useEnds();
  const hasEnded = useHasEnded();
  const today = dayOf(now);
  const theirs = useMemo(
    () => (person ? touchstones.filter((one) => belongsTo(one.person, person.id)) : touchstones),
    [touchstones, person],
  );
  const touchstone = useMemo(() => daysTouchstone(theirs, today), [theirs, today]);
  const time = person && timeApart(person, sessions, now, ends);
  const asked = useAsked(now);
  const words = time && timeWords(person, time, now, lastOfAll(ends));
  const isLong = time !== undefined && isLongApart(time);
  const { day, part } = partOfDay(now);
  const title = t('today.title', { weekday: weekdayName(day), part });
  const isFirstDay = records?.length === 0;
  const shownTouchstone = touchstone && <TodayTouchstone key={touchstone.id} first={touchstone} all={theirs} />;
  const reach = (
    <Button
      onPress={() => {
        go({ screen: 'reaching' });
      }}
    >
      {t('today.reach')}
    </Button>
  );
  return (
    <Page
      title={title}
      ways={
        <>
          <Whom />
          <OtherHours />
        </>
      }
      lede={
        person && words && !hasEnded ? (
          <TimeLede key={person.id} person={person} words={words} today={today} last={lastOfAll(ends)} />
        ) : undefined
      }
    >
      {isFirstDay && (
        <Empty
          title={t('today.firstTitle')}
          text={t('today.firstText')}
          action={
            <Button
              variant="primary"
              size="large"
              onPress={() => {
                runCommand('write');
              }}
            >
              {t('today.first')}
            </Button>
          }
        />
      )}
      {!isFirstDay && (
        <div className="today">
          {person && (
            <div className="asked">
              <TodayEnding person={person}>{reach}</TodayEnding>
            </div>
          )}
          {asked.map((one) => (
            <AskToday key={one.person.id} {...one} />
          ))}
          {isLong && shownTouchstone}
          {person && !hasEnded && (
            <Card>
              <CheckInForm key={person.id} person={person}>
                {reach}
              </CheckInForm>
            </Card>
          )}
          {!isLong && shownTouchstone}
          {person && !touchstone && (
            <Card tone="kelp" title={t('today.touchstone')}>
              <p className="calm">{t('today.keepFirst')}</p>
              <Button
                onPress={() => {
                  beginTouchstone(person, { screen: 'today' });
                }}
              >
                {t('touchstones.keep')}
              </Button>
            </Card>
          )}
          {person && !hasEnded && <CarryingCard person={person} now={now} />}
          {person && !hasEnded && <ListCard next={time?.next?.session.at} now={now} />}
          <EarlierCard now={now} />
          <OfferTooMuch now={now} />
          {!person && (
            <Card tone="flat">
              <p className="calm">{t('today.nobody')}</p>
              <Button
                variant="quiet"
                onPress={() => {
                  go({ screen: 'people' });
                }}
              >
                {t('today.people')}
              </Button>
            </Card>
          )}
        </div>
      )}
    </Page>
  );
}
