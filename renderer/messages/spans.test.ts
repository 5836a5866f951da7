import { expect, it } from 'vitest';
import { NO_TIME, type Span } from '../../electron/domain/time/span';
import { dayCount, roughSpan, shortSpan, spanWords } from './spans';

it.each<readonly [Span, string, string]>([
  [{ days: 2, hours: 14, minutes: 25 }, '2 days 14 hours', '2 d 14 h'],
  [{ days: 1, hours: 1, minutes: 0 }, '1 day 1 hour', '1 d 1 h'],
  [{ days: 2, hours: 0, minutes: 25 }, '2 days', '2 d'],
  [{ days: 0, hours: 6, minutes: 0 }, '6 hours', '6 h'],
  [{ days: 0, hours: 1, minutes: 1 }, '1 hour 1 minute', '1 h 1 min'],
  [{ days: 0, hours: 0, minutes: 10 }, '10 minutes', '10 min'],
  [{ days: 9, hours: 23, minutes: 59 }, '9 days 23 hours', '9 d 23 h'],
  [{ days: 41, hours: 3, minutes: 7 }, '41 days', '41 d'],
  [{ days: 1200, hours: 0, minutes: 0 }, '1,200 days', '1,200 d'],
  [NO_TIME, 'less than a minute', 'under 1 min'],
])('%o is said as %s, or %s', (span, words, short) => {
  expect(spanWords(span)).toBe(words);
  expect(shortSpan(span)).toBe(short);
});

it('counts days', () => {
  expect([0, 1, 5].map(dayCount)).toEqual(['0 days', '1 day', '5 days']);
});

it.each<readonly [number, number, string]>([
  [0, 0, 'less than an hour'],
  [0, 5, 'some hours'],
  [1, 0, 'a day'],
  [6, 23, 'six days'],
  [7, 0, 'a week'],
  [8, 0, 'about a week'],
  [21, 4, 'about three weeks'],
  [62, 0, 'about nine weeks'],
  [63, 0, 'about two months'],
  [340, 0, 'about eleven months'],
  [349, 0, 'about eleven months'],
  [366, 0, 'more than a year'],
])('%i days and %i hours are roughly %s', (days, hours, words) => {
  expect(roughSpan({ days, hours, minutes: 0 })).toBe(words);
});
