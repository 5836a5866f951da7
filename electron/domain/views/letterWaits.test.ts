import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardestOf, letterWaits, waitsFor } from './letterWaits';
import { anyMoment, anyStrength, idOf, made, moment, NOON } from '../testing/records';

const sent = { at: moment('2026-11-20T12:00:00+01:00[Europe/Berlin]'), how: '' };
const LETTER = idOf('l');
const checkIn = (text: string, wait: number) => made('check-in', { of: LETTER, at: moment(text), wait });

describe('the wait for an answer', () => {
  it('has its length, and how hard it was at its hardest', () => {
    const waits = letterWaits(
      [made('letter', { id: LETTER, state: { kind: 'sent', sent } })],
      [checkIn('2026-11-21T02:00:00+01:00[Europe/Berlin]', 9), checkIn('2026-11-22T02:00:00+01:00[Europe/Berlin]', 4)],
      NOON,
    );
    expect(waits).toMatchObject([
      {
        id: LETTER,
        day: '2026-11-20',
        value: 2,
        isWaiting: true,
        hardest: { wait: 9, after: { days: 0, hours: 14, minutes: 0 } },
      },
    ]);
    expect(hardestOf(waits)?.hardest.wait).toBe(9);
  });

  it('is none of a letter that was not sent, and is not rated where nobody rated it', () => {
    const waits = letterWaits(
      [made('letter'), made('letter', { state: { kind: 'answered', at: NOON, sent } })],
      [checkIn('2026-11-21T02:00:00+01:00[Europe/Berlin]', 9)],
      NOON,
    );
    expect(waits).toMatchObject([{ value: 2, isWaiting: false, hardest: undefined }]);
    expect(hardestOf(waits)).toBeUndefined();
  });

  it('is told once of each letter that was sent, whatever the order', () => {
    const anyLetters = fc.array(
      fc
        .tuple(anyMoment, fc.boolean())
        .map(([at, isSent]) =>
          made('letter', { state: isSent ? { kind: 'sent', sent: { at, how: '' } } : { kind: 'draft' } }),
        ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        anyLetters,
        fc.array(fc.tuple(anyMoment, anyStrength, fc.nat(19)), { maxLength: 20 }),
        (letters, rated) => {
          const checkIns = rated.map(([at, wait, index]) => made('check-in', { at, wait, of: letters[index]?.id }));
          const waits = letterWaits(letters, checkIns, NOON);
          expect(waits.map(({ id }) => id).sort()).toEqual(
            letters
              .filter(({ state }) => state.kind === 'sent')
              .map(({ id }) => id)
              .sort(),
          );
          expect(waits).toEqual(letterWaits(letters.toReversed(), checkIns.toReversed(), NOON));
        },
      ),
    );
  });

  it('is for those to a person, and to nobody', () => {
    const waits = letterWaits(
      [
        made('letter', { to: idOf('m'), state: { kind: 'sent', sent } }),
        made('letter', { to: idOf('n'), state: { kind: 'sent', sent } }),
      ],
      [],
      NOON,
    );
    expect(waitsFor(idOf('m'), waits)).toHaveLength(1);
    expect(waitsFor(undefined, waits)).toHaveLength(2);
  });
});
