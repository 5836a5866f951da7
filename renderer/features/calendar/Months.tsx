import { CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell } from 'react-aria-components';
import type { Day } from '../../../electron/domain/time/moment';
import { t } from '../../messages';
import { monthName, monthOnlyName } from '../../messages/dates';
import { DayCell } from './DayCell';
import { dayIn, type DayMark } from './dayMarks';

interface Props {
  readonly markOf: (day: Day) => DayMark;
}

interface MonthProps extends Props {
  /** Which month of those that are shown, from 0. */
  readonly offset?: number;
  readonly isSmall?: boolean;
}

/** One month. */
export function Month({ markOf, offset = 0, isSmall = false }: MonthProps) {
  return (
    <CalendarGrid offset={{ months: offset }} weekdayStyle={isSmall ? 'narrow' : 'short'}>
      <CalendarGridHeader>{(weekday) => <CalendarHeaderCell>{weekday}</CalendarHeaderCell>}</CalendarGridHeader>
      <CalendarGridBody>{(date) => <DayCell date={date} mark={markOf(dayIn(date))} />}</CalendarGridBody>
    </CalendarGrid>
  );
}

interface YearProps extends Props {
  readonly year: number;
  /** Shows a month large. */
  readonly onMonth: (first: Day) => void;
}

/** Twelve months, small. Their names show them large; a key for that is the choice above them. */
export function Year({ markOf, year, onMonth }: YearProps) {
  return (
    <div className="months">
      {Array.from({ length: 12 }, (_, index) => {
        const first = `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}-01` as Day;
        return (
          <div key={index} className="small-month">
            <button
              type="button"
              tabIndex={-1}
              aria-label={t('calendar.large', { month: monthName(first) })}
              onClick={() => {
                onMonth(first);
              }}
            >
              {monthOnlyName(first)}
            </button>
            <Month markOf={markOf} offset={index} isSmall />
          </div>
        );
      })}
    </div>
  );
}
