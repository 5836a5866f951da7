import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInsOf } from './checkIn';
import type { CheckIn } from '../kinds/checkIn';
import type { Moment } from '../time/moment';
import { unreachable } from '../result';
import {
  bring,
  broughtOf,
  daysHeld,
  daysOpen,
  isOpen,
  letRuptureGo,
  reopen,
  standingOf,
  stepsOf,
  workThrough,
  type RuptureStep,
} from './rupture';
import type { Rupture, RuptureState } from '../kinds/rupture';
import { anyMoment, idOf, LISTED, made, moment, must, NOON } from '../testing/records';

const STEPS = ['bring', 'work-through', 'let-go', 'reopen'] as const satisfies readonly RuptureStep[];
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
const steps = fc.array(fc.tuple(fc.constantFrom(...STEPS, 'check-in' as const), anyMoment), { maxLength: 20 });

function taken(rupture: Rupture, step: RuptureStep, at: Moment): Rupture | undefined {
  switch (step) {
    case 'bring':
      return bring(rupture, { at });
    case 'work-through':
      return workThrough(rupture, at);
    case 'let-go':
      return letRuptureGo(rupture, at);
    case 'reopen':
      return reopen(rupture);
    default:
      return unreachable(step);
  }
}

describe('a rupture', () => {
  it.each<[string, Rupture, readonly RuptureStep[]]>([
    ['open', open, ['bring', 'work-through', 'let-go']],
    ['on the list', { ...open, listed: LISTED }, ['bring', 'work-through', 'let-go']],
    ['brought', brought, ['bring', 'work-through', 'let-go', 'reopen']],
    ['worked through', workedThrough, ['reopen']],
    ['let go', letGo, ['reopen']],
  ])('that is %s takes the steps it names and no others', (_, rupture, possible) => {
    expect(stepsOf(rupture)).toEqual(possible);
    for (const step of STEPS) expect(taken(rupture, step, LAST) !== undefined).toBe(possible.includes(step));
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

  it('is as if it had not been brought when it is open again', () => {
    expect([brought, workedThrough, letGo].map(reopen)).toEqual([open, open, open]);
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
          expect(next !== undefined).toBe(stepsOf(rupture).includes(step));
          if (!next) continue;
          expect(next).toEqual({ ...open, state: next.state });
          expect(isOpen(next)).toBe(step === 'bring' || step === 'reopen');
          expect(broughtOf(next.state)).toEqual(
            step === 'reopen' ? undefined : (broughtOf(rupture.state) ?? (step === 'bring' ? { at } : undefined)),
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

describe('how long a rupture was open, and held', () => {
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
    expect(daysOpen(rupture, moment(now))).toBe(days);
    expect(daysHeld(rupture, moment(now))).toBe(days);
  });

  it('ends with its end, and is held until it was brought', () => {
    const now = moment('2027-03-01T12:00:00+01:00[Europe/Berlin]');
    expect(open.at).toBe(NOON);
    expect([open, brought, workedThrough, letGo].map((rupture) => daysOpen(rupture, now))).toEqual([99, 99, 16, 16]);
    expect([open, brought, workedThrough, letGo].map((rupture) => daysHeld(rupture, now))).toEqual([99, 9, 9, 9]);
    expect(daysHeld(must(letRuptureGo(open, LAST)), now)).toBe(16);
  });

  it('is a whole number and never less than none, whatever happened when', () => {
    fc.assert(
      fc.property(anyMoment, steps, anyMoment, (began, wanted, now) => {
        const rupture = wanted.reduce<Rupture>(
          (present, [step, when]) => (step === 'check-in' ? present : (taken(present, step, when) ?? present)),
          { ...open, at: began },
        );
        for (const days of [daysOpen(rupture, now), daysHeld(rupture, now)]) {
          expect(Number.isInteger(days) && days >= 0).toBe(true);
        }
      }),
    );
  });
});
