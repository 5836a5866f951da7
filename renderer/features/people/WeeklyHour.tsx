import { useState } from 'react';
import { addDays } from '../../../electron/domain/time/day';
import { dayOf, momentAt } from '../../../electron/domain/time/moment';
import { hoursOf, isItsWeek, type Rhythm, type WeekHour } from '../../../electron/domain/time/rhythm';
import type { Person } from '../../../electron/domain/kinds/person';
import { zoneOf } from '../../../electron/domain/time/zone';
import { useNow } from '../../client/now';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Segmented } from '../../ui/Segmented';
import { TextField } from '../../ui/TextField';
import { WEEKDAYS, WeekHourRow } from './WeekHourRow';

const USUAL = { time: '16:00', minutes: 50 };
const LONGEST = 1440;
const WEEK = 7;
const OFTEN = ['week', 'this', 'next'] as const;

/** When one meets: an hour a week, several, every second week. A day of the week is enough to begin with. */
export function WeeklyHour({ writing }: { readonly writing: Writing<Person> }) {
  const rhythm = writing.record.useOf((person) => person.rhythm);
  const today = dayOf(useNow());
  const [typed, setTyped] = useState(() => String(rhythm?.minutes ?? USUAL.minutes));
  const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  const isWrong = minutes < 1 || minutes > LONGEST;
  const keep = (changed: Rhythm) => {
    writing.change({ rhythm: changed });
  };
  // Hours of before are none of another rhythm's.
  const renew = (changed: Rhythm) => {
    keep({ ...changed, from: today });
  };
  const also = rhythm?.also ?? [];
  const free = rhythm && WEEKDAYS.find((day) => !hoursOf(rhythm).some(({ weekday }) => weekday === day));
  const often = !rhythm?.fortnight ? 'week' : isItsWeek(rhythm, today) ? 'this' : 'next';
  const withAlso = (others: readonly WeekHour[]) => (others.length > 0 ? others : undefined);
  const put = (index: number, hour: WeekHour) => withAlso(also.with(index, hour));
  return (
    <section aria-label={t('person.hour')}>
      <h2>{t('person.hour')}</h2>
      <p className="meta">{t('person.hourText')}</p>
      <WeekHourRow
        label={t('person.weekday')}
        hour={rhythm}
        onWeekday={(weekday) => {
          renew({
            ...(rhythm ?? { ...USUAL, zone: zoneOf(momentAt(Date.now())) }),
            weekday,
            minutes: isWrong ? USUAL.minutes : minutes,
          });
        }}
        onTime={(time) => {
          if (rhythm) keep({ ...rhythm, time });
        }}
      >
        {rhythm && (
          <>
            <TextField
              label={t('person.minutes')}
              value={typed}
              error={isWrong ? t('person.minutesWrong') : undefined}
              onChange={(next) => {
                setTyped(next);
                const count = Number(next);
                if (Number.isInteger(count) && count >= 1 && count <= LONGEST) keep({ ...rhythm, minutes: count });
              }}
            />
            <Button
              variant="quiet"
              onPress={() => {
                writing.change({ rhythm: undefined });
              }}
            >
              {t('person.noHour')}
            </Button>
          </>
        )}
      </WeekHourRow>
      {rhythm &&
        also.map((hour, index) => (
          <WeekHourRow
            key={index}
            label={t('person.otherWeekday')}
            hour={hour}
            onWeekday={(weekday) => {
              renew({ ...rhythm, also: put(index, { ...hour, weekday }) });
            }}
            onTime={(time) => {
              keep({ ...rhythm, also: put(index, { ...hour, time }) });
            }}
          >
            <Button
              variant="quiet"
              onPress={() => {
                renew({ ...rhythm, also: withAlso(also.toSpliced(index, 1)) });
              }}
            >
              {t('person.removeHour')}
            </Button>
          </WeekHourRow>
        ))}
      {rhythm && (
        <div className="hour">
          <Segmented
            label={t('person.often')}
            hideLabel
            value={often}
            options={OFTEN.map((value) => ({ value, label: t(`person.often.${value}`) }))}
            onChange={(value) => {
              renew({
                ...rhythm,
                fortnight: value === 'week' ? undefined : value === 'this' ? today : addDays(today, WEEK),
              });
            }}
          />
          {free !== undefined && (
            <Button
              variant="quiet"
              onPress={() => {
                renew({ ...rhythm, also: [...also, { weekday: free, time: rhythm.time }] });
              }}
            >
              {t('person.otherHour')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
