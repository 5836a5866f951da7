import { expect, it } from 'vitest';
import { dayOf, momentAt, parseMoment, type Moment } from '../../electron/domain/time/moment';
import {
  dayWords,
  fullDayWords,
  fullMomentWords,
  longDay,
  longMoment,
  momentWords,
  monthName,
  rememberedDay,
  shortMoment,
} from './dates';

const evening = momentAt(Date.UTC(2026, 10, 22, 20, 40), 'Europe/Berlin');
const lateInTokyo = momentAt(Date.UTC(2026, 10, 30, 14, 59), 'Asia/Tokyo');

it('says when something was lived, in the zone in which it was', () => {
  expect(longDay(evening)).toBe('22 November 2026');
  expect(longMoment(evening)).toBe('Sunday 22 November 2026, 21:40');
  expect(shortMoment(evening)).toBe('Sunday 22, 21:40');
  expect(shortMoment(lateInTokyo)).toBe('Monday 30, 23:59');
  expect(monthName(dayOf(lateInTokyo))).toBe('November 2026');
});

function at(text: string): Moment {
  const moment = parseMoment(`${text}[Europe/Berlin]`);
  if (!moment) throw new Error(`no moment: ${text}`);
  return moment;
}

it.each([
  ['2026-11-22T09:00:00+01:00', 'today', 'today 09:00', '22 November', 'Sunday 22 November'],
  ['2026-11-21T22:30:00+01:00', 'Saturday', 'Saturday 22:30', '21 November', 'Saturday 21 November'],
  ['2026-11-20T07:15:00+01:00', 'Friday', 'Friday 07:15', '20 November', 'Friday 20 November'],
  ['2026-11-26T16:00:00+01:00', 'Thursday', 'Thursday 16:00', '26 November', 'Thursday 26 November'],
  ['2026-11-15T10:00:00+01:00', '15 November', '15 November, 10:00', '15 November', 'Sunday 15 November'],
  ['2026-11-12T16:20:00+01:00', '12 November', '12 November, 16:20', '12 November', 'Thursday 12 November'],
  ['2026-07-03T08:05:00+02:00', '3 July', '3 July, 08:05', 'July', 'Friday 3 July'],
  [
    '2025-12-24T18:00:00+01:00',
    '24 December 2025',
    '24 December 2025, 18:00',
    'December 2025',
    'Wednesday 24 December 2025',
  ],
  ['2027-01-04T18:00:00+01:00', '4 January 2027', '4 January 2027, 18:00', 'January', 'Monday 4 January 2027'],
])('says on a Sunday evening in November when %s is', (text, near, nearTime, remembered, full) => {
  const moment = at(text);
  const [lived, now] = [dayOf(moment), dayOf(evening)];
  expect(dayWords(lived, now)).toBe(near);
  expect(momentWords(moment, evening)).toBe(nearTime);
  expect(rememberedDay(lived, now)).toBe(remembered);
  expect(fullDayWords(lived, now)).toBe(full);
  expect(fullMomentWords(moment, evening)).toBe(`${full}, ${text.slice(11, 16)}`);
});
