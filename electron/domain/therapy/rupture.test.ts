import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInsOf } from './checkIn';
import type { CheckIn } from '../kinds/checkIn';
import type { Moment } from '../time/moment';
import { unreachable } from '../result';
import {
  bring,
  broughtOf,
  doneAtOnce,
  heldFor,
  isMendedSameDay,
  isOpen,
  letRuptureGo,
  movesOf,
  reopen,
  standingOf,
  unbring,
  workThrough,
  type RuptureMove,
} from './rupture';
import type { Rupture, RuptureState } from '../kinds/rupture';
import { anyMoment, idOf, LISTED, made, moment, must, NOON } from '../testing/records';

const MOVES = ['bring', 'unbring', 'work-through', 'let-go', 'reopen'] as const satisfies readonly RuptureMove[];
const LATER = moment('2026-12-01T16:00:00+01:00[Europe/Berlin]');
const LAST = moment('2026-12-08T16:00:00+01:00[Europe/Berlin]');
const BROUGHT = { at: LATER, session: idOf('s') };

const open = made('rupture', { title: 'The message with no greeting', body: 'He wrote two lines.', urgency: 8 });
const brought = must(bring(open, BROUGHT));
const workedThrough = must(
  workThrough(brought, LAST, {
    how: 'We read it aloud.',
    took: { days: 0, hours: 0, minutes: 10 },
    stays: 'Short is not cold.',
  }),
);
const letGo = must(letRuptureGo(brought, LAST));

/** Someone's steps with a rupture, each at some moment; a step to the next state of the rupture, or a check-in. */
const steps = fc.array(fc.tuple(fc.constantFrom(...MOVES, 'check-in' as const), anyMoment), { maxLength: 20 });

function taken(rupture: Rupture, step: RuptureMove, at: Moment): Rupture | undefined {
  switch (step) {
    case 'bring':
      return bring(rupture, { at });
    case 'work-through':
      return workThrough(rupture, at);
    case 'let-go':
      return letRuptureGo(rupture, at);
    case 'unbring':
      return unbring(rupture);
    case 'reopen':
      return reopen(rupture, at);
    default:
      return unreachable(step);
  }
}

describe('a rupture', () => {
  it.each<[string, Rupture, readonly RuptureMove[]]>([
    ['open', open, ['bring', 'work-through', 'let-go']],
    ['on the list', { ...open, listed: LISTED }, ['bring', 'work-through', 'let-go']],
    ['brought', brought, ['bring', 'work-through', 'let-go', 'unbring']],
    ['worked through', workedThrough, ['reopen']],
    ['let go', letGo, ['reopen']],
  ])('that is %s takes the steps it names and no others', (_, rupture, possible) => {
    expect(movesOf(rupture)).toEqual(possible);
    for (const step of MOVES) expect(taken(rupture, step, LAST) !== undefined).toBe(possible.includes(step));
  });

  it('is on the list only while it is open', () => {
    const all = [open, brought, workedThrough, letGo];
    expect(all.map(standingOf)).toEqual(['open', 'brought', 'worked-through', 'let-go']);
    expect(all.map((rupture) => standingOf({ ...rupture, listed: LISTED }))).toEqual([
      'listed',
      'listed',
      'worked-through',
      'let-go',
    ]);
    expect(all.map(isOpen)).toEqual([true, true, false, false]);
  });

  it('keeps when it was brought first, and what was told of it', () => {
    expect(must(bring(brought, { at: LAST })).state).toEqual({ kind: 'brought', brought: BROUGHT });
    expect(workedThrough.state).toEqual({
      kind: 'worked-through',
      at: LAST,
      brought: BROUGHT,
      how: 'We read it aloud.',
      took: { days: 0, hours: 0, minutes: 10 },
      stays: 'Short is not cold.',
    });
    expect(letGo.state).toEqual({ kind: 'let-go', at: LAST, brought: BROUGHT });
    expect(must(workThrough(open, LAST)).state).toEqual({ kind: 'worked-through', at: LAST, how: '', stays: '' });
  });

  it('is as if it had not been brought, where it was not after all', () => {
    expect(unbring(brought)).toEqual(open);
  });

  it('keeps all that was told of how it ended when it is opened again', () => {
    const again = must(reopen(workedThrough, LAST));
    expect(again.state).toEqual({ kind: 'open' });
    expect(again.closings).toEqual([
      {
        as: 'worked-through',
        at: LAST,
        brought: BROUGHT,
        how: 'We read it aloud.',
        took: { days: 0, hours: 0, minutes: 10 },
        stays: 'Short is not cold.',
        reopened: LAST,
      },
    ]);
    const twice = must(reopen(must(letRuptureGo(again, LAST)), LAST));
    expect(twice.closings.map(({ as, how }) => [as, how])).toEqual([
      ['worked-through', 'We read it aloud.'],
      ['let-go', ''],
    ]);
  });

  it('is in a valid state after any steps, off the list, with its words and its check-ins', () => {
    fc.assert(
      fc.property(steps, (wanted) => {
        let rupture: Rupture = { ...open, listed: LISTED };
        const checkIns: CheckIn[] = [];
        for (const [step, at] of wanted) {
          if (step === 'check-in') {
            checkIns.push(made('check-in', { at, of: rupture.id, wait: 3 }));
            continue;
          }
          const next = taken(rupture, step, at);
          expect(next !== undefined).toBe(movesOf(rupture).includes(step));
          if (!next) continue;
          expect(next).toEqual({ ...open, state: next.state, closings: next.closings });
          expect(next.closings.slice(0, rupture.closings.length)).toEqual(rupture.closings);
          expect(next.closings.length - rupture.closings.length).toBe(step === 'reopen' ? 1 : 0);
          expect(isOpen(next)).toBe(step === 'bring' || step === 'unbring' || step === 'reopen');
          expect(broughtOf(next.state)).toEqual(
            step === 'reopen' || step === 'unbring'
              ? undefined
              : (broughtOf(rupture.state) ?? (step === 'bring' ? { at } : undefined)),
          );
          rupture = next;
        }
        expect(new Set(checkInsOf(rupture.id, checkIns))).toEqual(new Set(checkIns));
      }),
    );
  });

  it('is as it was when each step is undone by saving the former one', () => {
    fc.assert(
      fc.property(steps, (wanted) => {
        const start: Rupture = { ...open, listed: LISTED };
        const former: Rupture[] = [];
        const shown: RuptureState[] = [];
        let saved = start;
        for (const [step, at] of wanted) {
          const next = step === 'check-in' ? undefined : taken(saved, step, at);
          if (!next) continue;
          former.push(saved);
          shown.push(structuredClone(saved.state));
          saved = next;
        }
        for (let undone = former.pop(); undone; undone = former.pop()) {
          saved = undone;
          expect(saved.state).toEqual(shown.pop());
        }
        expect(saved).toEqual({ ...open, listed: LISTED });
      }),
    );
  });
});

describe('how long a rupture was held', () => {
  const at = (text: string): Rupture => ({ ...open, at: moment(text) });
  const evening = at('2026-11-20T23:50:00+01:00[Europe/Berlin]');

  it.each<[string, Rupture, string, number]>([
    ['a night is a day, however short', evening, '2026-11-21T00:10:00+01:00[Europe/Berlin]', 1],
    ['the same day is none', evening, '2026-11-20T23:59:00+01:00[Europe/Berlin]', 0],
    [
      'over the clock going back',
      at('2026-10-24T23:50:00+02:00[Europe/Berlin]'),
      '2026-10-26T00:10:00+01:00[Europe/Berlin]',
      2,
    ],
    [
      'over the clock going forward',
      at('2026-03-28T00:10:00+01:00[Europe/Berlin]'),
      '2026-03-29T23:50:00+02:00[Europe/Berlin]',
      1,
    ],
    ['as lived in each place', evening, '2026-11-21T18:00:00-05:00[America/New_York]', 1],
    [
      'never less than none, for a day lived twice',
      at('2026-11-21T08:00:00+14:00[Pacific/Kiritimati]'),
      '2026-11-20T20:00:00-10:00[Pacific/Honolulu]',
      0,
    ],
    [
      'never less than none, for a moment in the future',
      at('2027-01-01T00:00:00+01:00[Europe/Berlin]'),
      '2026-11-21T00:00:00+01:00[Europe/Berlin]',
      0,
    ],
  ])('%s', (_, rupture, now, days) => {
    expect(heldFor(rupture, moment(now)).days).toBe(days);
  });

  it('is until it was brought, or else ended, or until now', () => {
    const now = moment('2027-03-01T12:00:00+01:00[Europe/Berlin]');
    const days = (rupture: Rupture) => heldFor(rupture, now);
    expect(open.at).toBe(NOON);
    expect([open, brought, workedThrough, letGo].map((rupture) => days(rupture).days)).toEqual([99, 9, 9, 9]);
    expect([open, brought, workedThrough, letGo].map((rupture) => days(rupture).end)).toEqual([
      'open',
      'brought',
      'brought',
      'brought',
    ]);
    expect(days(must(letRuptureGo(open, LAST)))).toMatchObject({ days: 16, end: 'ended' });
  });

  it('counts only the stretches in which it was open', () => {
    const mended = must(workThrough(open, moment('2026-11-22T18:00:00+01:00[Europe/Berlin]')));
    const again = must(reopen(mended, moment('2027-02-20T09:00:00+01:00[Europe/Berlin]')));
    const now = moment('2027-02-23T09:00:00+01:00[Europe/Berlin]');
    expect(heldFor(again, now)).toEqual({ days: 3, length: 3.25, end: 'open' });
    expect(heldFor(must(letRuptureGo(again, now)), moment('2027-05-01T09:00:00+02:00[Europe/Berlin]'))).toEqual({
      days: 3,
      length: 3.25,
      end: 'ended',
    });
  });

  it('is a whole number and never less than none, whatever happened when', () => {
    fc.assert(
      fc.property(anyMoment, steps, anyMoment, (began, wanted, now) => {
        const rupture = wanted.reduce<Rupture>(
          (present, [step, when]) => (step === 'check-in' ? present : (taken(present, step, when) ?? present)),
          { ...open, at: began },
        );
        const { days, length } = heldFor(rupture, now);
        expect(Number.isInteger(days) && days >= 0 && length >= 0).toBe(true);
      }),
    );
  });
});

describe('a rupture that was mended the same day', () => {
  const evening = moment('2026-11-22T19:30:00+01:00[Europe/Berlin]');
  const call = { at: moment('2026-11-22T12:20:00+01:00[Europe/Berlin]'), what: 'called', words: '' } as const;
  const mended = (rupture: Rupture) => must(workThrough(rupture, evening));

  it('is known as such, and not once it took a night', () => {
    expect(isMendedSameDay(mended(open))).toBe(true);
    expect([open, brought, workedThrough, must(letRuptureGo(open, evening))].some(isMendedSameDay)).toBe(false);
    const again = must(reopen(workedThrough, LAST));
    expect(isMendedSameDay(must(workThrough(again, LAST)))).toBe(true);
  });

  it('says what was done at once, where that was told', () => {
    expect(doneAtOnce(mended({ ...open, steps: [{ ...call, what: 'wrote' }, call] }))).toBe('called');
    expect(doneAtOnce(mended({ ...open, steps: [{ ...call, what: 'waited' }] }))).toBeUndefined();
    expect(doneAtOnce({ ...workedThrough, steps: [call] })).toBeUndefined();
  });
});
