import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/day';
import {
  endingOf,
  endingSteps,
  endingsOf,
  endSuddenly,
  forbids,
  hasEnded,
  plan,
  REVIEW,
  setLastDay,
  standingEndings,
  takeEndingBack,
  troubleWith,
} from './ending';
import type { Ending, EndingState } from '../kinds/ending';
import { dayOf, epochOf, momentAt, type Day } from '../time/moment';
import { anyMoment, idOf, made, moment, must, NOON } from '../testing/records';
import { inZone, momentOn, zoneOf, type Zone } from '../time/zone';

const M = idOf('m');
const TODAY = dayOf(NOON);
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kolkata',
  'UTC',
] as const;
const zones = fc.constantFrom(...ZONES).map((zone) => zone as Zone);
const days = fc.integer({ min: -800, max: 800 }).map((count) => addDays(TODAY, count));
const states = fc.oneof(
  fc.record({
    kind: fc.constantFrom('planned' as const, 'taken-back' as const),
    last: fc.option(days, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('sudden' as const), last: days }),
);
const endings = fc
  .record({
    state: states,
    contact: fc.string(),
    lived: fc.string(),
    given: fc.string(),
    say: fc.string(),
    unfinished: fc.string(),
    hard: fc.string(),
    turn: fc.string(),
    body: fc.string(),
  })
  .map((own) => ending(own.state, own));
const steps = fc.array(
  fc.oneof(
    fc.record({ step: fc.constant('plan' as const), last: fc.option(days, { nil: undefined }) }),
    fc.record({ step: fc.constant('end' as const), last: days }),
    fc.record({ step: fc.constant('set-day' as const), last: fc.option(days, { nil: undefined }) }),
    fc.record({ step: fc.constant('take-back' as const) }),
  ),
  { maxLength: 8 },
);

function ending(state: EndingState, own: Partial<Ending> = {}): Ending {
  return made('ending', { person: M, ...own, state });
}

function wordsOf(one: Ending) {
  return [one.contact, one.body, ...REVIEW.map((part) => one[part])];
}

describe('what can be done with an ending', () => {
  it('is told by its state', () => {
    expect(endingSteps(ending({ kind: 'planned' }))).toEqual(['set-day', 'end', 'take-back']);
    expect(endingSteps(ending({ kind: 'sudden', last: TODAY }))).toEqual(['set-day', 'take-back']);
    expect(endingSteps(ending({ kind: 'taken-back' }))).toEqual(['plan', 'end']);
  });

  it('never loses a word, whatever is done with it in whatever order', () => {
    fc.assert(
      fc.property(endings, steps, (first, taken) => {
        const last = taken.reduce((present, one) => {
          switch (one.step) {
            case 'plan':
              return plan(present, one.last) ?? present;
            case 'end':
              return endSuddenly(present, one.last) ?? present;
            case 'set-day':
              return setLastDay(present, one.last) ?? present;
            case 'take-back':
              return takeEndingBack(present) ?? present;
          }
        }, first);
        expect(wordsOf(last)).toEqual(wordsOf(first));
        expect({ ...last, state: first.state }).toEqual(first);
      }),
    );
  });

  it('can be done exactly where the steps say so', () => {
    fc.assert(
      fc.property(endings, days, (one, day) => {
        const can = endingSteps(one);
        expect(plan(one, day) !== undefined).toBe(can.includes('plan'));
        expect(endSuddenly(one, day) !== undefined).toBe(can.includes('end'));
        expect(setLastDay(one, day) !== undefined).toBe(can.includes('set-day'));
        expect(takeEndingBack(one) !== undefined).toBe(can.includes('take-back'));
      }),
    );
  });

  it('comes back as it was when it is planned again for the day that was kept', () => {
    fc.assert(
      fc.property(endings, (one) => {
        const back = takeEndingBack(one);
        if (!back) return;
        const { last } = back.state;
        const again = one.state.kind === 'sudden' ? endSuddenly(back, must(last)) : plan(back, last);
        expect(again).toEqual(one);
      }),
    );
  });

  it('leaves a sudden one its day, and takes it off a planned one', () => {
    expect(setLastDay(ending({ kind: 'sudden', last: TODAY }), undefined)).toBeUndefined();
    expect(must(setLastDay(ending({ kind: 'planned', last: TODAY }), undefined)).state).toEqual({
      kind: 'planned',
      last: undefined,
    });
  });
});

describe('whether it has ended', () => {
  it('is not so on the last day, and is from the next one on, in every zone and over every change of the clocks', () => {
    fc.assert(
      fc.property(days, zones, (last, zone) => {
        const next = momentOn(addDays(last, 1), '00:00', zone);
        const before = momentAt(epochOf(next) - 1000, zone);
        // A zone may have left out a whole day once; what counts is which day its calendar shows.
        fc.pre(dayOf(next) === addDays(last, 1));
        for (const kind of ['planned', 'sudden'] as const) {
          expect(hasEnded(ending({ kind, last }), next)).toBe(true);
          expect(hasEnded(ending({ kind, last }), before)).toBe(false);
          expect(hasEnded(ending({ kind, last }), momentOn(last, '00:00', zone))).toBe(false);
        }
      }),
    );
  });

  it('goes by the calendar of where one is now', () => {
    const one = ending({ kind: 'planned', last: '2026-11-22' as Day });
    const evening = moment('2026-11-22T20:00:00-05:00[America/New_York]');
    expect(hasEnded(one, evening)).toBe(false);
    expect(hasEnded(one, inZone(evening, 'Europe/Berlin' as Zone))).toBe(true);
  });

  it('stays so as time goes on in one place', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 0, max: 10_000_000 }), endings, (now, seconds, one) => {
        const later = momentAt(epochOf(now) + seconds * 1000, zoneOf(now));
        if (hasEnded(one, now)) expect(hasEnded(one, later)).toBe(true);
      }),
    );
  });

  it('is never so without a day, or once it was taken back', () => {
    expect(hasEnded(ending({ kind: 'planned' }), NOON)).toBe(false);
    expect(hasEnded(ending({ kind: 'taken-back', last: '2020-01-01' as Day }), NOON)).toBe(false);
  });

  it('is so for a day before the two began, since no day forbids reading a journal', () => {
    expect(hasEnded(ending({ kind: 'planned', last: '1990-01-01' as Day }), NOON)).toBe(true);
  });
});

describe('the ending that counts', () => {
  const early = ending(
    { kind: 'planned', last: TODAY },
    { id: idOf('a'), at: moment('2026-10-01T12:00:00+02:00[Europe/Berlin]') },
  );
  const late = ending({ kind: 'sudden', last: TODAY }, { id: idOf('b') });

  it('is the one begun last of two from two computers, whichever is read first', () => {
    expect(endingOf(M, [early, late])).toBe(late);
    expect(endingOf(M, [late, early])).toBe(late);
    expect(standingEndings(M, [early, late])).toEqual([late, early]);
  });

  it('is the one with the lesser id of two begun at once', () => {
    const twin = { ...late, id: idOf('c') };
    expect(endingOf(M, [twin, late])).toBe(late);
  });

  it('is none that was taken back, and none of somebody else or of nobody', () => {
    const back = must(takeEndingBack(late));
    expect(endingOf(M, [early, back])).toBe(early);
    expect(endingOf(M, [back])).toBeUndefined();
    expect(endingsOf(M, [early, back])).toEqual([back, early]);
    expect(endingOf(idOf('n'), [early, late])).toBeUndefined();
    expect(endingOf(M, [{ ...late, person: undefined }])).toBeUndefined();
  });

  it('does not depend on the order in which they are read', () => {
    const some = fc.array(
      fc
        .tuple(states, anyMoment, fc.constantFrom(M, idOf('n'), undefined))
        .map(([state, at, person]) => ending(state, { id: made('ending').id, at, person })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(some, (all) => {
        expect(endingOf(M, all.toReversed())).toBe(endingOf(M, all));
      }),
    );
  });
});

describe('what is told of a last day', () => {
  const person = made('person', { id: M });
  const held = (day: string) =>
    made('session', { person: M, state: 'held', at: moment(`${day}T16:00:00+01:00[Europe/Berlin]`) });
  const met = [
    held('2026-11-19'),
    held('2026-03-05'),
    made('session', { person: M, state: 'planned', at: moment('2026-01-08T16:00:00+01:00[Europe/Berlin]') }),
  ];

  it('forbids one before the two began, or first met', () => {
    const known = { ...person, since: '2026-03-01' as Day };
    expect(troubleWith('2026-02-28' as Day, 'planned', known, met, NOON)).toEqual({
      kind: 'before-since',
      day: '2026-03-01',
    });
    expect(troubleWith('2026-03-04' as Day, 'sudden', known, met, NOON)).toEqual({
      kind: 'before-first',
      day: '2026-03-05',
    });
    expect(forbids({ kind: 'before-since', day: TODAY }) && forbids({ kind: 'before-first', day: TODAY })).toBe(true);
  });

  it('says of a planned one that it has gone by, and forbids nothing', () => {
    const trouble = must(troubleWith('2026-11-20' as Day, 'planned', person, met, NOON));
    expect(trouble).toEqual({ kind: 'gone-by' });
    expect(forbids(trouble)).toBe(false);
  });

  it('says that the two met after it', () => {
    expect(troubleWith('2026-11-01' as Day, 'sudden', person, met, NOON)).toEqual({
      kind: 'met-later',
      day: '2026-11-19',
    });
    expect(forbids({ kind: 'met-later', day: TODAY })).toBe(false);
  });

  it('forbids a sudden one that is still to come', () => {
    const trouble = must(troubleWith(addDays(TODAY, 1), 'sudden', person, met, NOON));
    expect(trouble).toEqual({ kind: 'to-come' });
    expect(forbids(trouble)).toBe(true);
  });

  it('says nothing of today, and nothing of a planned one to come', () => {
    expect(troubleWith(TODAY, 'sudden', person, met, NOON)).toBeUndefined();
    expect(troubleWith(TODAY, 'planned', person, met, NOON)).toBeUndefined();
    expect(troubleWith(addDays(TODAY, 30), 'planned', person, [], NOON)).toBeUndefined();
  });
});
