import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/day';
import {
  beginAgain,
  endingOf,
  endingsOfBefore,
  endsOf,
  endingSteps,
  endingsOf,
  endSuddenly,
  forbids,
  hasEnded,
  plan,
  REVIEW,
  setLastDay,
  staysSteps,
  standingEndings,
  takeBeginningBack,
  takeEndingBack,
  troubleWith,
  type EndingStep,
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

function momentAfter(day: Day) {
  return momentOn(addDays(day, 1), '12:00', 'Europe/Berlin' as Zone);
}

function doneOn(one: Ending, step: EndingStep, day: Day): boolean {
  switch (step) {
    case 'plan':
      return plan(one, day) !== undefined;
    case 'end':
      return endSuddenly(one, day) !== undefined;
    case 'set-day':
      return setLastDay(one, day) !== undefined;
    case 'take-back':
      return takeEndingBack(one) !== undefined;
    case 'begin-again':
      return beginAgain(one, made('person', { id: M }), addDays(one.state.last ?? day, 1), true) !== undefined;
    case 'not-again':
      return takeBeginningBack(one) !== undefined;
  }
}

function wordsOf(one: Ending) {
  return [one.contact, one.body, ...REVIEW.map((part) => one[part])];
}

describe('what can be done with an ending', () => {
  it('is told by its state', () => {
    expect(endingSteps(ending({ kind: 'planned' }), TODAY)).toEqual(['set-day', 'end', 'take-back']);
    expect(endingSteps(ending({ kind: 'sudden', last: TODAY }), TODAY)).toEqual(['set-day', 'take-back']);
    expect(endingSteps(ending({ kind: 'taken-back' }), TODAY)).toEqual(['plan', 'end']);
  });

  it('is to take it back for a week after it, and to begin again later', () => {
    const one = ending({ kind: 'planned', last: TODAY });
    expect(endingSteps(one, addDays(TODAY, 7))).toEqual(['set-day', 'take-back', 'begin-again']);
    expect(endingSteps(one, addDays(TODAY, 8))).toEqual(['begin-again', 'set-day']);
    expect(endingSteps({ ...one, again: addDays(TODAY, 300) }, addDays(TODAY, 8))).toEqual([
      'begin-again',
      'not-again',
    ]);
    const longAgo = ending({ kind: 'sudden', last: addDays(TODAY, -400) });
    expect(endingSteps(longAgo, TODAY)).toEqual(['set-day', 'take-back', 'begin-again']);
  });

  it('is not offered as a new beginning for six weeks where what stays is read', () => {
    const one = ending({ kind: 'planned', last: TODAY });
    expect(staysSteps(one, addDays(TODAY, 7))).toEqual(['set-day', 'take-back']);
    expect(staysSteps(one, addDays(TODAY, 42))).toEqual(['set-day']);
    expect(staysSteps(one, addDays(TODAY, 43))).toEqual(['begin-again', 'set-day']);
    expect(staysSteps({ ...one, again: addDays(TODAY, 20) }, addDays(TODAY, 8))).toEqual(['begin-again', 'not-again']);
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

  it('can be done where the steps say so', () => {
    fc.assert(
      fc.property(endings, days, days, fc.option(days, { nil: undefined }), (given, today, day, again) => {
        const one = { ...given, again };
        for (const step of endingSteps(one, today)) expect(doneOn(one, step, day)).toBe(true);
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
    expect(endingOf(M, [early, late], TODAY)).toBe(late);
    expect(endingOf(M, [late, early], TODAY)).toBe(late);
    expect(standingEndings(M, [early, late])).toEqual([late, early]);
  });

  it('is the one with the lesser id of two begun at once', () => {
    const twin = { ...late, id: idOf('c') };
    expect(endingOf(M, [twin, late], TODAY)).toBe(late);
  });

  it('is none that was taken back, and none of somebody else or of nobody', () => {
    const back = must(takeEndingBack(late));
    expect(endingOf(M, [early, back], TODAY)).toBe(early);
    expect(endingOf(M, [back], TODAY)).toBeUndefined();
    expect(endingsOf(M, [early, back])).toEqual([back, early]);
    expect(endingOf(idOf('n'), [early, late], TODAY)).toBeUndefined();
    expect(endingOf(M, [{ ...late, person: undefined }], TODAY)).toBeUndefined();
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
        expect(endingOf(M, all.toReversed(), TODAY)).toBe(endingOf(M, all, TODAY));
      }),
    );
  });
});

describe('beginning again', () => {
  const LAST = '2025-11-20' as Day;
  const over = ending({ kind: 'planned', last: LAST }, { lived: 'A winter.' });
  const rhythm = { weekday: 4, time: '16:00', minutes: 50, zone: 'Europe/Berlin' as Zone } as const;
  const person = made('person', { id: M, rhythm });
  const [begun] = must(beginAgain(over, person, TODAY, true));

  it('keeps the ending as what it was, and the hour where it is as before', () => {
    expect(begun).toEqual({ ...over, again: TODAY });
    expect(must(beginAgain(over, person, TODAY, true))[1]).toBe(person);
    expect(must(beginAgain(over, person, TODAY, false))[1]).toEqual({ ...person, rhythm: undefined });
    expect(must(takeBeginningBack(begun))).toEqual({ ...over, again: undefined });
  });

  it('needs a last day that is before it', () => {
    expect(beginAgain(over, person, LAST, true)).toBeUndefined();
    expect(beginAgain(ending({ kind: 'planned' }), person, TODAY, true)).toBeUndefined();
    expect(beginAgain(must(takeEndingBack(over)), person, TODAY, true)).toBeUndefined();
  });

  it('ends the ending from its day on, and not before', () => {
    expect(hasEnded(begun, NOON)).toBe(false);
    expect(endingOf(M, [begun], TODAY)).toBeUndefined();
    const later = { ...begun, again: addDays(TODAY, 1) };
    expect(hasEnded(later, NOON)).toBe(true);
    expect(endingOf(M, [later], TODAY)).toBe(later);
  });

  it('leaves room for a second ending, and both stay', () => {
    const second = ending({ kind: 'planned', last: addDays(TODAY, 60) }, { id: idOf('z'), at: momentAfter(TODAY) });
    expect(endingOf(M, [begun, second], TODAY)).toBe(second);
    expect(endingsOfBefore(M, [begun, second], TODAY)).toEqual([begun]);
    expect(endsOf(M, [begun, second])).toEqual([{ last: second.state.last }, { last: LAST, again: TODAY }]);
    const back = must(takeEndingBack(second));
    expect(endingOf(M, [begun, back], TODAY)).toBeUndefined();
  });

  it('brings no other ending back that stood beside it', () => {
    const other = ending(
      { kind: 'sudden', last: LAST },
      { id: idOf('o'), at: moment('2025-01-01T12:00:00+01:00[Europe/Berlin]') },
    );
    expect(endingOf(M, [begun, other], TODAY)).toBeUndefined();
    expect(endsOf(M, [begun, other])).toEqual([{ last: LAST, again: TODAY }]);
  });

  it('lets no later ending lie before it', () => {
    const trouble = must(troubleWith(addDays(TODAY, -1), 'sudden', person, [], NOON, endsOf(M, [begun])));
    expect(trouble).toEqual({ kind: 'before-again', day: TODAY });
    expect(forbids(trouble)).toBe(true);
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
