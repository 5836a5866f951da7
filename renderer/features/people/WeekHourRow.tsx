import type { ReactNode } from 'react';
import type { Weekday } from '../../../electron/domain/time/day';
import type { WeekHour } from '../../../electron/domain/time/rhythm';
import { t } from '../../messages';
import { Segmented } from '../../ui/Segmented';
import { TimeField } from '../../ui/TimeField';

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

interface Props {
  readonly label: string;
  readonly hour: WeekHour | undefined;
  readonly onWeekday: (weekday: Weekday) => void;
  readonly onTime: (time: string) => void;
  readonly children?: ReactNode;
}

/** The day and the time of one hour of the week. */
export function WeekHourRow({ label, hour, onWeekday, onTime, children }: Props) {
  return (
    <div className="hour">
      <Segmented
        label={label}
        hideLabel
        value={hour ? String(hour.weekday) : null}
        options={WEEKDAYS.map((day) => ({ value: String(day), label: t(`person.weekday${day}`) }))}
        onChange={(value) => {
          for (const day of WEEKDAYS) if (String(day) === value) onWeekday(day);
        }}
      />
      {hour && <TimeField label={t('person.time')} value={hour.time} onChange={onTime} />}
      {children}
    </div>
  );
}
