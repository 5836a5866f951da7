import { expect, it } from 'vitest';
import { dayOf, momentAt } from '../../electron/domain/moment';
import { longDay, longMoment, monthName, shortMoment } from './dates';

const evening = momentAt(Date.UTC(2026, 10, 22, 20, 40), 'Europe/Berlin');
const lateInTokyo = momentAt(Date.UTC(2026, 10, 30, 14, 59), 'Asia/Tokyo');

it('says when something was lived, in the zone in which it was', () => {
  expect(longDay(evening)).toBe('22 November 2026');
  expect(longMoment(evening)).toBe('Sunday 22 November 2026, 21:40');
  expect(shortMoment(evening)).toBe('Sunday 22, 21:40');
  expect(shortMoment(lateInTokyo)).toBe('Monday 30, 23:59');
  expect(monthName(dayOf(lateInTokyo))).toBe('November 2026');
});
