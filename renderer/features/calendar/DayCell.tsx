import { isPage } from '../../../electron/domain/records/summary';
import type { CalendarDate } from '@internationalized/date';
import { CalendarCell } from 'react-aria-components';
import { t } from '../../messages';
import { dayName, weekdayName } from '../../messages/dates';
import { dayIn, type DayMark } from './dayMarks';

interface Props {
  readonly date: CalendarDate;
  readonly mark: DayMark;
}

/**
 * A day of the grid. More written is one dot more, a session is a ring, a break a line: no mark is its colour alone,
 * and each is read with the day.
 */
export function DayCell({ date, mark: { written, depth, session, apart } }: Props) {
  const day = dayIn(date);
  const told = {
    day: `${weekdayName(day)} ${dayName(day)}`,
    count: written.filter(isPage).length,
    session: session ?? 'none',
    apart: apart ? 'yes' : 'no',
  };
  return (
    <CalendarCell
      date={date}
      className={`calendar-day${session ? ` ${session}` : ''}${apart ? ' apart' : ''}`}
      render={(props, { isToday, isSelected }) => (
        <div
          {...props}
          aria-label={t('calendar.cell', { ...told, today: isToday ? 'yes' : 'no', open: isSelected ? 'yes' : 'no' })}
        />
      )}
    >
      <span className="number">{date.day}</span>
      <span className="dots">
        {Array.from({ length: depth }, (_, index) => (
          <i key={index} />
        ))}
      </span>
    </CalendarCell>
  );
}
