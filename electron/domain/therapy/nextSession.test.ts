import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankRecord } from '../records/blank';
import { addDays, weekdayOf } from '../time/day';
import { hoursToCome, nextSession, sessionsWith, type SessionTime } from './nextSession';
import { newId } from '../id';
import { dayOf, epochOf, momentAt, type Day, type Moment } from '../time/moment';
import { dayApart } from './person';
import type { Break } from '../fields/parts';
import type { Person } from '../kinds/person';
import { dayInRhythm, type Rhythm } from '../time/rhythm';
import { cancel, endOf } from './session';
import { SESSION_STATES, type Session } from '../kinds/session';
import { momentOn, type Zone } from '../time/zone';

const BERLIN = 'Europe/Berlin' as Zone;
const BEGUN = '2025-01-01T12:00:00+01:00[Europe/Berlin]' as Moment;
/** A Sunday. */
const NOW = '2026-11-22T21:40:00+01:00[Europe/Berlin]' as Moment;
const THURSDAYS: Rhythm = { weekday: 4, time: '16:00', minutes: 50, zone: BERLIN };
const M: Person = { ...blankRecord('person', newId(), BEGUN), name: 'M.', rhythm: THURSDAYS };

/** Moments of one autumn, in which all the clocks change. */
const zones = fc
  .constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC')
  .map((zone) => zone as Zone);
const moments = fc
  .tuple(fc.integer({ min: Date.UTC(2026, 8, 20) / 60_000, max: Date.UTC(2026, 10, 20) / 60_000 }), zones)
  .map(([minute, zone]) => momentAt(minute * 60_000, zone));
const days = fc.integer({ min: 0, max: 70 }).map((number) => addDays('2026-09-15' as Day, number));
const breaks = fc.record({ from: days, to: fc.option(days, { nil: undefined }) }).map(({ from, to }) => away(from, to));
const people = fc
  .record({
    zone: zones,
    time: fc.constantFrom('00:00', '02:15', '16:00', '23:40'),
    breaks: fc.array(breaks, { maxLength: 3 }),
  })
  .map(({ zone, time, breaks: own }): Person => ({ ...M, breaks: own, rhythm: { ...THURSDAYS, zone, time } }));
const sessions = fc.array(
  fc
    .record({
      at: moments,
      minutes: fc.integer({ min: 0, max: 120 }),
      state: fc.constantFrom(...SESSION_STATES),
      instead: fc.option(days, { nil: undefined }),
      person: fc.constantFrom(M.id, undefined, newId()),
    })
    .map((own) => session('', own)),
  { maxLength: 8 },
);

function berlin(text: string): Moment {
  return momentOn(text.slice(0, 10) as Day, text.slice(11), BERLIN);
}

function session(at: string, own: Partial<Session> = {}): Session {
  return { ...blankRecord('session', newId(), at === '' ? NOW : berlin(at)), person: M.id, ...own };
}

function away(from: string, to?: string): Break {
  return { from: from as Day, to: to as Day | undefined, whose: 'theirs', note: '' };
}

function beat(day: string, offset = '+01:00'): SessionTime {
  return { at: `${day}T16:00:00${offset}[Europe/Berlin]` as Moment, minutes: 50 };
}

function written(one: Session): SessionTime {
  return { at: one.at, minutes: one.minutes, session: one };
}

describe('the next hour', () => {
  it('is not known without a session or a rhythm', () => {
    const person: Person = { ...M, rhythm: undefined };
    expect(nextSession(person, [], NOW)).toBeUndefined();
    expect(
      nextSession(
        person,
        [
          session('2026-11-26T16:00', { state: 'held' }),
          session('2026-11-26T16:00', { state: 'cancelled' }),
          session('2026-11-19T16:00'),
        ],
        NOW,
      ),
    ).toBeUndefined();
  });

  it('is the next beat of the rhythm, at its time by the clock there, whatever the clocks do', () => {
    expect(nextSession(M, [], NOW)).toEqual(beat('2026-11-26'));
    expect(nextSession(M, [], berlin('2026-10-23T12:00'))).toEqual(beat('2026-10-29'));
    expect(nextSession(M, [], berlin('2026-10-16T12:00'))).toEqual(beat('2026-10-22', '+02:00'));
  });

  it('is one that has begun, until it ends', () => {
    expect(nextSession(M, [], berlin('2026-11-26T16:49'))).toEqual(beat('2026-11-26'));
    expect(nextSession(M, [], berlin('2026-11-26T16:50'))).toEqual(beat('2026-12-03'));
    const late: Person = { ...M, rhythm: { ...THURSDAYS, time: '23:40' } };
    expect(nextSession(late, [], berlin('2026-11-27T00:10'))?.at).toBe('2026-11-26T23:40:00+01:00[Europe/Berlin]');
  });

  it('is a session that is planned before the beat, or the beat before it', () => {
    const [tuesday, friday] = [session('2026-11-24T10:00'), session('2026-11-27T10:00')];
    expect(nextSession(M, [friday, tuesday], NOW)).toEqual(written(tuesday));
    expect(nextSession(M, [friday], NOW)).toEqual(beat('2026-11-26'));
    expect(nextSession({ ...M, rhythm: undefined }, [friday, tuesday], NOW)).toEqual(written(tuesday));
    expect(nextSession({ ...M, rhythm: undefined }, [friday, tuesday], momentAt(endOf(tuesday), BERLIN))).toEqual(
      written(friday),
    );
  });

  it('is the session that was written down for the day of the beat, in place of the beat', () => {
    const early = session('2026-11-26T09:00');
    expect(nextSession(M, [early], NOW)).toEqual(written(early));
    expect(nextSession(M, [early], berlin('2026-11-26T11:00'))).toEqual(beat('2026-12-03'));
  });

  it('is not one that was cancelled', () => {
    expect(nextSession(M, [cancel(session('2026-11-26T16:00'))], NOW)).toEqual(beat('2026-12-03'));
    expect(nextSession(M, [cancel(session('2026-11-26T16:00')), cancel(session('2026-12-03T16:00'))], NOW)).toEqual(
      beat('2026-12-10'),
    );
  });

  it('is one that was moved, once; and when that is cancelled too, the beat does not come back', () => {
    const moved = session('2026-11-27T10:00', { instead: '2026-11-26' as Day });
    const earlier = session('2026-11-23T10:00', { instead: '2026-11-26' as Day });
    expect(nextSession(M, [moved], NOW)).toEqual(written(moved));
    expect(nextSession(M, [moved], berlin('2026-11-27T13:00'))).toEqual(beat('2026-12-03'));
    expect(nextSession(M, [earlier], NOW)).toEqual(written(earlier));
    expect(nextSession(M, [{ ...earlier, state: 'held' }], berlin('2026-11-23T13:00'))).toEqual(beat('2026-12-03'));
    expect(nextSession(M, [cancel(moved)], NOW)).toEqual(beat('2026-12-03'));
  });

  it('is the first after a break, and none where nobody knows its end, but a session in a break is', () => {
    expect(nextSession({ ...M, breaks: [away('2026-11-23', '2026-12-03')] }, [], NOW)).toEqual(beat('2026-12-10'));
    expect(
      nextSession({ ...M, breaks: [away('2026-11-23', '2026-12-03'), away('2026-12-01', '2026-12-12')] }, [], NOW),
    ).toEqual(beat('2026-12-17'));
    expect(nextSession({ ...M, breaks: [away('2026-11-26', '2026-11-20')] }, [], NOW)).toEqual(beat('2026-12-03'));
    const forLong: Person = { ...M, breaks: [away('2026-11-23')] };
    const phone = session('2026-12-01T10:00');
    expect(nextSession(forLong, [], NOW)).toBeUndefined();
    expect(nextSession(forLong, [phone], NOW)).toEqual(written(phone));
  });

  it('goes by the day where the rhythm is kept, wherever one is', () => {
    const early: Person = { ...M, rhythm: { ...THURSDAYS, time: '01:00' } };
    const inNewYork = '2026-11-25T19:30:00-05:00[America/New_York]' as Moment;
    expect(nextSession(early, [], inNewYork)?.at).toBe('2026-11-26T01:00:00+01:00[Europe/Berlin]');
    const cancelledThere = cancel(session('', { at: '2026-11-25T19:00:00-05:00[America/New_York]' as Moment }));
    expect(nextSession(early, [cancelledThere], inNewYork)?.at).toBe('2026-12-03T01:00:00+01:00[Europe/Berlin]');
  });

  it('is with this person: a session that names another leaves it alone, one that names nobody does not', () => {
    const [others, nobodys] = [
      session('2026-11-24T10:00', { person: newId() }),
      session('2026-11-26T16:00', { person: undefined, state: 'cancelled' }),
    ];
    expect(sessionsWith(M.id, [others, nobodys])).toEqual([nobodys]);
    expect(nextSession(M, [session('2026-11-26T16:00', { person: newId() })], NOW)).toEqual(beat('2026-11-26'));
    expect(nextSession(M, [others, nobodys], NOW)).toEqual(beat('2026-12-03'));
  });

  it('is, of two at one time, the same on both computers', () => {
    const two = [session('2026-11-24T10:00'), session('2026-11-24T10:00')];
    expect(nextSession(M, two, NOW)).toEqual(nextSession(M, two.toReversed(), NOW));
  });

  it('has not ended, is in no break and in nobody’s place, and no planned one comes before it', () => {
    fc.assert(
      fc.property(people, sessions, moments, (person, all, now) => {
        const known = sessionsWith(person.id, all);
        const next = nextSession(person, all, now);
        const ahead = known.filter((one) => one.state === 'planned' && endOf(one) > epochOf(now));
        expect(next !== undefined || ahead.length === 0).toBe(true);
        if (!next) return;
        expect(endOf(next)).toBeGreaterThan(epochOf(now));
        expect(ahead.every(({ at }) => epochOf(at) >= epochOf(next.at))).toBe(true);
        if (next.session) expect(ahead).toContain(next.session);
        else expectFree(person, known, next);
      }),
      { numRuns: 150 },
    );
  });
});

/** That an hour of the rhythm is on its weekday, in no break, and that no session is in its place. */
function expectFree({ rhythm, breaks: all }: Person, known: readonly Session[], { at }: SessionTime): void {
  if (!rhythm) throw new Error('there is a rhythm');
  const day = dayInRhythm(rhythm, at);
  expect(weekdayOf(day)).toBe(rhythm.weekday);
  expect(dayApart(all, day)).toBeUndefined();
  expect(known.every((one) => one.instead !== day && dayInRhythm(rhythm, one.at) !== day)).toBe(true);
}

describe('hours and an end', () => {
  const last = '2026-12-03' as Day;

  it('come until the last day, which still belongs, and not after it', () => {
    expect([...hoursToCome(M, [], NOW, 60, [{ last }])]).toEqual([beat('2026-11-26'), beat('2026-12-03')]);
    expect(nextSession(M, [], berlin('2026-12-03T12:00'), [{ last }])).toEqual(beat('2026-12-03'));
    expect(nextSession(M, [], berlin('2026-12-03T17:00'), [{ last }])).toBeUndefined();
    expect(nextSession(M, [session('2026-12-17T16:00')], berlin('2026-12-04T00:00'), [{ last }])).toBeUndefined();
  });

  it('come again from a new beginning on, and none between', () => {
    const ends = [{ last, again: '2027-11-25' as Day }];
    const left = session('2026-12-17T16:00');
    expect(nextSession(M, [left], berlin('2026-12-10T12:00'), ends)).toEqual(beat('2027-11-25'));
    expect(nextSession(M, [left], berlin('2027-11-26T12:00'), ends)).toEqual(beat('2027-12-02'));
  });

  it('keep one that was planned for later as long as it has not ended', () => {
    const later = session('2026-12-17T16:00');
    expect(nextSession(M, [later], berlin('2026-12-03T17:00'), [{ last }])).toEqual(written(later));
  });

  it('are earliest first, the first of them the next one, and none of the rhythm lies after the end', () => {
    fc.assert(
      fc.property(people, sessions, moments, fc.option(days, { nil: undefined }), (person, all, now, end) => {
        const hours = [...hoursToCome(person, all, now, 60, end === undefined ? [] : [{ last: end }])];
        expect(hours.map(({ at }) => epochOf(at))).toEqual(
          hours.map(({ at }) => epochOf(at)).sort((one, other) => one - other),
        );
        for (const hour of hours) {
          expect(endOf(hour)).toBeGreaterThan(epochOf(now));
          if (end !== undefined && !hour.session) expect(dayOf(hour.at) <= end).toBe(true);
        }
        if (end !== undefined && dayOf(now) > end) expect(hours).toEqual([]);
      }),
    );
  });
});
