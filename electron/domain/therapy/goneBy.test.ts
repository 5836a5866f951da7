import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Break } from '../fields/parts';
import { newId } from '../id';
import type { Person } from '../kinds/person';
import { SESSION_STATES, type Session } from '../kinds/session';
import { made } from '../testing/records';
import { addDays } from '../time/day';
import { dayOf, epochOf, momentAt, type Day, type Moment } from '../time/moment';
import { hasBeatOn, type Rhythm } from '../time/rhythm';
import { momentOn, type Zone } from '../time/zone';
import { answered, isUnspokenOf, lastHour, openHours, unansweredHours } from './goneBy';
import { sessionsWith, type SessionTime } from './nextSession';
import { dayApart } from './person';
import { cancel, endOf } from './session';

const BERLIN = 'Europe/Berlin' as Zone;
/** A Sunday. */
const NOW = berlin('2026-11-22T21:40');
const THURSDAYS: Rhythm = { weekday: 4, time: '16:00', minutes: 50, zone: BERLIN };
const M = made('person', { at: berlin('2026-01-01T12:00'), name: 'M', rhythm: THURSDAYS });

const days = fc.integer({ min: 0, max: 90 }).map((number) => addDays('2026-09-01' as Day, number));
const moments = fc
  .record({ day: days, time: fc.constantFrom('09:00', '16:00', '16:50', '23:40') })
  .map(({ day, time }) => momentOn(day, time, BERLIN));
const people = fc
  .record({
    breaks: fc.array(
      fc.record({ from: days, to: fc.option(days, { nil: undefined }) }).map(({ from, to }) => away(from, to)),
      { maxLength: 2 },
    ),
    also: fc.constantFrom(undefined, [{ weekday: 1 as const, time: '09:00' }]),
    fortnight: fc.option(days, { nil: undefined }),
    from: fc.option(days, { nil: undefined }),
  })
  .map(({ breaks, ...rest }): Person => ({ ...M, breaks, rhythm: { ...THURSDAYS, ...rest } }));
const sessions = fc.array(
  fc
    .record({
      at: moments,
      state: fc.constantFrom(...SESSION_STATES),
      person: fc.constantFrom(M.id, undefined, newId()),
    })
    .map((own) => made('session', own)),
  { maxLength: 6 },
);

function berlin(text: string): Moment {
  return momentOn(text.slice(0, 10) as Day, text.slice(11), BERLIN);
}

function session(at: string, own: Partial<Session> = {}): Session {
  return made('session', { at: berlin(at), person: M.id, ...own });
}

function away(from: string, to?: string): Break {
  return { from: from as Day, to: to as Day | undefined, whose: 'theirs', note: '' };
}

function daysOf(hours: readonly SessionTime[]): readonly Day[] {
  return hours.map(({ at }) => dayOf(at));
}

describe('the last hour', () => {
  it('is one that nobody spoke of, and only probably took place', () => {
    const held = session('2026-11-05T16:00', { state: 'held' });
    expect(lastHour(M, [held], NOW)).toMatchObject({ at: berlin('2026-11-19T16:00'), isSure: false });
    expect(lastHour(M, [held], berlin('2026-11-12T16:49'))).toMatchObject({ session: held, isSure: true });
    expect(lastHour(M, [held], berlin('2026-11-12T16:50'))).toMatchObject({ isSure: false });
  });

  it('is none that did not take place, or would have been in a break or before the journal knew of anyone', () => {
    const before = { at: berlin('2026-11-12T16:00'), isSure: false };
    expect(lastHour(M, [session('2026-11-19T16:00', { state: 'cancelled' })], NOW)).toMatchObject(before);
    expect(lastHour({ ...M, breaks: [away('2026-11-16')] }, [], NOW)).toMatchObject(before);
    expect(lastHour({ ...M, at: berlin('2026-11-20T12:00') }, [], NOW)).toBeUndefined();
    expect(lastHour({ ...M, since: '2026-11-20' as Day }, [], NOW)).toBeUndefined();
    expect(lastHour({ ...M, rhythm: { ...THURSDAYS, from: '2026-11-20' as Day } }, [], NOW)).toBeUndefined();
  });

  it('was never, with somebody whom one sees now and then and has not seen', () => {
    expect(lastHour({ ...M, rhythm: undefined }, [], NOW)).toBeUndefined();
  });
});

describe('the hours that nobody spoke of', () => {
  it('are those of the rhythm, once they have ended', () => {
    expect(daysOf(openHours(M, [session('2026-11-05T16:00', { state: 'held' })], NOW))).toEqual([
      '2026-11-12',
      '2026-11-19',
    ]);
    expect(openHours(M, [session('2026-11-19T16:00', { state: 'held' })], berlin('2026-11-26T16:49'))).toEqual([]);
  });

  it('are those of two hours a week, and of every second week', () => {
    const twice: Rhythm = { ...THURSDAYS, also: [{ weekday: 1, time: '09:00' }], from: '2026-11-09' as Day };
    expect(daysOf(openHours({ ...M, rhythm: twice }, [], NOW))).toEqual([
      '2026-11-09',
      '2026-11-12',
      '2026-11-16',
      '2026-11-19',
    ]);
    const second: Rhythm = { ...THURSDAYS, fortnight: '2026-11-20' as Day, from: '2026-10-20' as Day };
    expect(daysOf(openHours({ ...M, rhythm: second }, [], NOW))).toEqual(['2026-10-22', '2026-11-05', '2026-11-19']);
  });

  it('are none that was held, moved or cancelled, and not asked for before one that was held', () => {
    const from = { ...M, at: berlin('2026-11-13T12:00') };
    const held = session('2026-11-19T16:05', { state: 'held' });
    const moved = session('2026-11-24T10:00', { instead: '2026-11-19' as Day });
    for (const one of [held, cancel(held), moved]) expect(openHours(from, [one], NOW)).toEqual([]);
    expect(daysOf(unansweredHours({ ...M, at: berlin('2026-11-06T12:00') }, [held], NOW))).toEqual(['2026-11-12']);
    expect(openHours({ ...M, at: berlin('2026-11-06T12:00') }, [held], NOW)).toEqual([]);
  });

  it('hold a planned one however long ago, and of the rhythm those of some weeks', () => {
    const planned = session('2026-03-08T11:00');
    const hours = openHours(M, [planned], NOW);
    expect(hours[0]).toMatchObject({ session: planned });
    expect(daysOf(hours)[1]).toBe('2026-08-27');
    expect(daysOf(unansweredHours(M, [], NOW))[0]).toBe('2026-01-01');
  });

  it('end with the last day', () => {
    const known = { ...M, at: berlin('2026-11-13T12:00') };
    expect(daysOf(openHours(known, [], berlin('2026-12-11T12:00'), [{ last: '2026-11-26' as Day }]))).toEqual([
      '2026-11-19',
      '2026-11-26',
    ]);
  });

  it('are none of a time between an ending and a new beginning, nor of what was left planned in it', () => {
    const ends = [{ last: '2026-09-24' as Day, again: '2026-11-12' as Day }];
    const left = session('2026-10-06T10:00');
    expect(daysOf(openHours(M, [left], NOW, ends))).toEqual([
      '2026-08-27',
      '2026-09-03',
      '2026-09-10',
      '2026-09-17',
      '2026-09-24',
      '2026-11-12',
      '2026-11-19',
    ]);
    expect(daysOf(openHours(M, [left], NOW, [{ last: '2026-09-24' as Day }])).at(-1)).toBe('2026-09-24');
  });

  it('and none before a new beginning is the last one', () => {
    const held = session('2026-09-24T16:00', { state: 'held' });
    const ends = [{ last: '2026-09-24' as Day, again: '2026-11-20' as Day }];
    expect(lastHour(M, [held], NOW)).toMatchObject({ isSure: false });
    expect(lastHour(M, [held], NOW, ends)).toBeUndefined();
    const first = session('2026-11-20T10:00', { state: 'held' });
    expect(lastHour(M, [held, first], NOW, ends)).toMatchObject({ session: first, isSure: true });
  });

  it('have ended, are in order, in no break, in nobody’s place, and each is answered for good', () => {
    fc.assert(
      fc.property(people, sessions, moments, (person, all, now) => {
        const known = sessionsWith(person.id, all);
        const hours = unansweredHours(person, all, now);
        expect(hours.map(({ at }) => epochOf(at))).toEqual(
          hours.map(({ at }) => epochOf(at)).sort((one, other) => one - other),
        );
        for (const hour of hours) {
          expect(endOf(hour)).toBeLessThanOrEqual(epochOf(now));
          if (hour.session) continue;
          const day = dayOf(hour.at);
          expect(person.rhythm && hasBeatOn(person.rhythm, day)).toBe(true);
          expect(dayApart(person.breaks, day)).toBeUndefined();
          expect(known.every((one) => one.instead !== day && dayOf(one.at) !== day)).toBe(true);
        }
        const said = hours.map((hour, index) =>
          answered(hour, person, index % 2 === 0 ? { kind: 'met' } : { kind: 'not-met' }),
        );
        const after = [...all.filter(({ id }) => !said.some((one) => one.id === id)), ...said];
        expect(unansweredHours(person, after, now)).toEqual([]);
        expect(lastHour(person, after, now)?.isSure ?? true).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

it('is answered by one word, which says no more than it does', () => {
  const hour = { at: berlin('2026-11-19T16:00'), minutes: 45 };
  expect(answered(hour, M, { kind: 'met' })).toMatchObject({ ...hour, person: M.id, state: 'held', how: undefined });
  expect(answered(hour, M, { kind: 'met', how: 'telephone' })).toMatchObject({ state: 'held', how: 'telephone' });
  expect(answered(hour, M, { kind: 'not-met', why: 'theirs' })).toMatchObject({ state: 'cancelled', why: 'theirs' });
  const planned = session('2026-11-19T16:00', { body: 'Bring the letter.', how: 'video' });
  const met = answered({ ...hour, session: planned }, M, { kind: 'met' });
  expect(met).toEqual({ ...planned, state: 'held' });
  expect(momentAt(epochOf(met.at), BERLIN)).toBe(planned.at);
});

describe('hours of which nobody speaks', () => {
  const held = session('2026-09-10T16:00', { state: 'held' });

  it('are those of which the first without an answer is more than eight weeks old', () => {
    expect(isUnspokenOf(M, [held], berlin('2026-11-12T12:00'))).toBe(false);
    expect(isUnspokenOf(M, [held], berlin('2026-11-13T12:00'))).toBe(true);
    expect(isUnspokenOf(M, [held], berlin('2028-11-13T12:00'))).toBe(true);
  });

  it('are spoken of again with any answer, and never where no hours are known', () => {
    const off = session('2026-10-22T16:00', { state: 'cancelled' });
    expect(isUnspokenOf(M, [held, off], NOW)).toBe(false);
    expect(isUnspokenOf(M, [held, session('2026-10-22T16:00', { state: 'held' })], NOW)).toBe(false);
    expect(isUnspokenOf(M, [held, session('2026-12-24T16:00', { state: 'cancelled' })], NOW)).toBe(true);
    expect(isUnspokenOf({ ...M, rhythm: undefined }, [held], NOW)).toBe(false);
  });

  it('are none after an end', () => {
    expect(isUnspokenOf(M, [held], NOW, [{ last: '2026-09-10' as Day }])).toBe(false);
  });
});
