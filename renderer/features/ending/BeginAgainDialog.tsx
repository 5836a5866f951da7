import { useState } from 'react';
import { againOf } from '../../../electron/domain/therapy/ending';
import type { Ending } from '../../../electron/domain/kinds/ending';
import type { Person } from '../../../electron/domain/kinds/person';
import type { Day } from '../../../electron/domain/time/moment';
import { hoursOf, type Rhythm } from '../../../electron/domain/time/rhythm';
import { t } from '../../messages';
import { dayName } from '../../messages/dates';
import { Button } from '../../ui/Button';
import { DayField } from '../../ui/DayField';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { Segmented } from '../../ui/Segmented';
import { keepBeginning } from './endingDeeds';

interface Props {
  readonly title: string;
  readonly ending: Ending;
  readonly person: Person;
  readonly today: Day;
  readonly onClose: () => void;
}

const HOURS = ['before', 'open'] as const;

/** Asks for the day on which the two begin again, and whether the weekly hour is what it was. */
export function BeginAgainDialog({ title, ending, person, today, onClose }: Props) {
  const { last } = ending.state;
  const [day, setDay] = useState<Day | undefined>(againOf(ending) ?? today);
  const [hour, setHour] = useState<(typeof HOURS)[number]>('before');
  const isTooEarly = day !== undefined && last !== undefined && day <= last;
  const isWrong = day === undefined || isTooEarly;
  return (
    <Dialog title={title} isOpen onClose={onClose} size="small">
      <form
        className="stack"
        // The parts of a day are no inputs, of which Enter would send the form by itself.
        onKeyDownCapture={(event) => {
          if (event.key === 'Enter' && event.target instanceof Element && event.target.role === 'spinbutton')
            event.currentTarget.requestSubmit();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          if (isWrong) return;
          void keepBeginning(ending, person, day, hour === 'before');
          onClose();
        }}
      >
        <DayField
          label={t('ending.again')}
          value={day}
          onChange={setDay}
          onClear={() => {
            setDay(undefined);
          }}
          autoFocus
          error={isTooEarly ? t('ending.againTooEarly', { day: dayName(last) }) : undefined}
          description={isTooEarly ? undefined : t('ending.againHint')}
        />
        {person.rhythm && againOf(ending) === undefined && (
          <Segmented
            label={t('ending.hour', { hours: hoursWords(person.rhythm) })}
            value={hour}
            options={HOURS.map((value) => ({ value, label: t(`ending.hour.${value}`) }))}
            onChange={setHour}
          />
        )}
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={isWrong}>
            {t('ending.keepDay')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function hoursWords(rhythm: Rhythm): string {
  return hoursOf(rhythm)
    .map(({ weekday, time }) => `${t(`person.weekday${weekday}`)} ${time}`)
    .join(', ');
}
