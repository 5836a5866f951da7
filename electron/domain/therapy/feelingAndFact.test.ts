import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_STEPS, isHalfDone, rateAgain, ratedTwice, reachedStep } from './feelingAndFact';
import { newId } from '../id';
import { made } from '../testing/records';

const AFRAID = { name: 'afraid', strength: 8 };
const SMALL = { name: 'small', strength: 6 };
const feelings = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('afraid', 'small', 'held', 'angry'), strength: fc.integer({ min: 0, max: 10 }) }),
  { selector: ({ name }) => name },
);

describe('how far it was filled in', () => {
  it.each([
    [undefined, {}],
    [undefined, { body: ' \n', says: '  ', know: '\n' }],
    ['situation', { body: 'He looked at the clock.' }],
    ['feelings', { feelings: [AFRAID] }],
    ['says', { says: 'He is tired of me.' }],
    ['says', { believed: 0 }],
    ['know', { know: 'He moved the hour so that I need not hurry.', says: 'He is tired of me.' }],
    ['know', { touchstones: [newId()] }],
    ['other', { other: 'The one after me was waiting.' }],
    ['unknown', { body: 'He looked at the clock.', unknown: 'What he thought.' }],
    ['again', { believedAfter: 0 }],
    ['again', { feelingsAfter: [AFRAID] }],
  ] as const)('is %s', (step, parts) => {
    expect(reachedStep(made('feeling-and-fact', parts))).toBe(step);
  });

  it('is one of the steps, whatever was left out before it', () => {
    expect(
      FACT_STEPS.indexOf(reachedStep(made('feeling-and-fact', { unknown: 'What he thought.' })) ?? 'situation'),
    ).toBe(5);
  });
});

describe('it is half done', () => {
  it.each([
    ['while nothing was rated again', true, { body: 'He looked at the clock.', feelings: [AFRAID], believed: 8 }],
    ['while nothing is there', true, {}],
    ['while a feeling was not rated again', true, { feelings: [AFRAID, SMALL], feelingsAfter: [AFRAID] }],
    ['while the belief was not', true, { feelings: [AFRAID], believed: 8, feelingsAfter: [AFRAID] }],
    [
      'not once all was',
      false,
      { feelings: [AFRAID, SMALL], believed: 8, feelingsAfter: [SMALL, AFRAID], believedAfter: 8 },
    ],
    ['not for a text that stayed empty', false, { says: '', believed: 8, believedAfter: 8 }],
    ['not for a feeling that was taken off since', false, { feelings: [AFRAID], feelingsAfter: [AFRAID, SMALL] }],
    ['not where only the second rating was given', false, { believedAfter: 3 }],
  ] as const)('%s', (_, half, parts) => {
    expect(isHalfDone(made('feeling-and-fact', parts))).toBe(half);
  });
});

describe('both ratings', () => {
  it('stand beside each other, whatever their order', () => {
    expect(
      ratedTwice({
        feelings: [AFRAID, SMALL],
        feelingsAfter: [
          { name: 'small', strength: 6 },
          { name: 'afraid', strength: 9 },
        ],
      }),
    ).toEqual([
      { name: 'afraid', first: 8, again: 9 },
      { name: 'small', first: 6, again: 6 },
    ]);
  });

  it('show one of a feeling that was taken off, last', () => {
    expect(ratedTwice({ feelings: [AFRAID], feelingsAfter: [SMALL] })).toEqual([
      { name: 'afraid', first: 8, again: undefined },
      { name: 'small', first: undefined, again: 6 },
    ]);
  });

  it('show each feeling once, and lose none', () => {
    fc.assert(
      fc.property(feelings, feelings, (first, again) => {
        const both = ratedTwice({ feelings: first, feelingsAfter: again });
        expect(new Set(both.map(({ name }) => name)).size).toBe(both.length);
        expect(both.filter((one) => one.first !== undefined)).toHaveLength(first.length);
        expect(both.filter((one) => one.again !== undefined)).toHaveLength(again.length);
      }),
    );
  });

  it('can be given anew and taken away without touching the others', () => {
    fc.assert(
      fc.property(feelings, fc.integer({ min: 0, max: 10 }), (again, strength) => {
        const rated = rateAgain(again, 'afraid', strength);
        expect(rated.find(({ name }) => name === 'afraid')).toEqual({ name: 'afraid', strength });
        expect(rated.filter(({ name }) => name !== 'afraid')).toEqual(again.filter(({ name }) => name !== 'afraid'));
        expect(rateAgain(rated, 'afraid', undefined)).toEqual(again.filter(({ name }) => name !== 'afraid'));
      }),
    );
  });
});
