import { dayAt, startOf } from './lived';
import type { Day } from './moment';
import { unreachable } from '../result';

/** How long the times are for which much is told together. */
export type Every = 'week' | 'month' | 'year';

/** A week from Monday to Sunday, a month or a year. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const DAY = 86_400_000;
const WEEK = 7;
/** The first day of 1970 was a Thursday: so many days after a Monday. */
const AFTER_MONDAY = 3;

/** The period in which a day is. */
export function periodOf(day: Day, every: Every): Period {
  switch (every) {
    case 'week': {
      const number = startOf(day) / DAY;
      const monday = number - ((((number + AFTER_MONDAY) % WEEK) + WEEK) % WEEK);
      return { from: dayAt(monday * DAY), to: dayAt((monday + WEEK - 1) * DAY) };
    }
    case 'month': {
      const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
      return { from: `${day.slice(0, 7)}-01` as Day, to: dayAt(new Date(0).setUTCFullYear(year, month, 0)) };
    }
    case 'year':
      return { from: `${day.slice(0, 4)}-01-01` as Day, to: `${day.slice(0, 4)}-12-31` as Day };
    default:
      return unreachable(every);
  }
}

/** A number that the days of a period share, and no day of another; cheap, for there may be thousands. */
export function periodNumber(day: Day, every: Every): number {
  switch (every) {
    case 'week':
      return Math.floor((startOf(day) / DAY + AFTER_MONDAY) / WEEK);
    case 'month':
      return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
    case 'year':
      return Number(day.slice(0, 4));
    default:
      return unreachable(every);
  }
}

/** Every period from the one of a day to the one of another, in order; none where the other is earlier. */
export function periodsFrom(from: Day, to: Day, every: Every): readonly Period[] {
  const periods: Period[] = [];
  let period = periodOf(from, every);
  while (period.from <= to) {
    periods.push(period);
    if (period.to >= to) break;
    period = periodOf(dayAt(startOf(period.to) + DAY), every);
  }
  return periods;
}

/**
 * The shortest of some periods of which no more than `most` reach from one day to another; the longest where none is
 * long enough.
 */
export function everyThatFits(from: Day, to: Day, most: number, steps: readonly [Every, ...Every[]]): Every {
  const days = (startOf(to) - startOf(from)) / DAY + 1;
  return steps.find((every) => days / LENGTHS[every] <= most) ?? steps.at(-1) ?? steps[0];
}

const LENGTHS: Readonly<Record<Every, number>> = { week: WEEK, month: 30, year: 365 };
