import { useState } from 'react';
import type { Weekday } from '../../../electron/domain/time/day';
import { momentAt } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { zoneOf } from '../../../electron/domain/time/zone';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Segmented } from '../../ui/Segmented';
import { TextField } from '../../ui/TextField';
import { TimeField } from '../../ui/TimeField';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const USUAL = { time: '16:00', minutes: 50 };
const LONGEST = 1440;

/** When one meets each week. A day of the week is enough to begin with. */
export function WeeklyHour({ writing }: { readonly writing: Writing<Person> }) {
  const rhythm = writing.record.useOf((person) => person.rhythm);
  const [typed, setTyped] = useState(() => String(rhythm?.minutes ?? USUAL.minutes));
  const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  const isWrong = minutes < 1 || minutes > LONGEST;
  const choose = (weekday: Weekday) => {
    const zone = rhythm?.zone ?? zoneOf(momentAt(Date.now()));
    writing.change({
      rhythm: { weekday, time: rhythm?.time ?? USUAL.time, minutes: isWrong ? USUAL.minutes : minutes, zone },
    });
  };
  return (
    <section aria-label={t('person.hour')}>
      <h2>{t('person.hour')}</h2>
      <p className="meta">{t('person.hourText')}</p>
      <div className="hour">
        <Segmented
          label={t('person.weekday')}
          hideLabel
          value={rhythm ? String(rhythm.weekday) : null}
          options={WEEKDAYS.map((day) => ({ value: String(day), label: t(`person.weekday${day}`) }))}
          onChange={(value) => {
            for (const day of WEEKDAYS) if (String(day) === value) choose(day);
          }}
        />
        {rhythm && (
          <>
            <TimeField
              label={t('person.time')}
              value={rhythm.time}
              onChange={(time) => {
                writing.change({ rhythm: { ...rhythm, time } });
              }}
            />
            <TextField
              label={t('person.minutes')}
              value={typed}
              error={isWrong ? t('person.minutesWrong') : undefined}
              onChange={(next) => {
                setTyped(next);
                const count = Number(next);
                if (Number.isInteger(count) && count >= 1 && count <= LONGEST)
                  writing.change({ rhythm: { ...rhythm, minutes: count } });
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
      </div>
    </section>
  );
}
