import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochOf, momentAt } from '../time/moment';
import type { AnyRecord } from '../records/record';
import { FAR, passagesFrom, proposedPair, type PairOf } from './proposing';
import { anyMoment, idOf, made } from '../testing/records';

const on = (day: number) => momentAt(Date.UTC(2026, 0, 1, 12) + day * 86_400_000, 'Europe/Berlin');
const M = idOf('m');
const reaching = (day: number, body = 'I called and left a message.', person = M) =>
  made('reaching', { at: on(day), body, person });

describe('a proposal', () => {
  it('is of the first and the last of what is alike', () => {
    const [first, between, last] = [reaching(0), reaching(100), reaching(200, 'It can wait for its turn.')];
    expect(proposedPair([last, first, between], M, [])).toEqual({
      then: { record: first.id, quote: 'I called and left a message.' },
      now: { record: last.id, quote: 'It can wait for its turn.' },
    });
  });

  it('is none where nothing is far enough apart, or nothing was written', () => {
    expect(proposedPair([reaching(0), reaching(FAR - 1)], M, [])).toBeUndefined();
    expect(proposedPair([reaching(0), reaching(FAR)], M, [])).toBeDefined();
    expect(proposedPair([reaching(0, ''), reaching(200, 'No.')], M, [])).toBeUndefined();
    expect(proposedPair([], M, [])).toBeUndefined();
    expect(proposedPair([reaching(0)], M, [])).toBeUndefined();
  });

  it('is of one person, and of one kind of moment', () => {
    expect(proposedPair([reaching(0), reaching(200, undefined, idOf('n'))], undefined, [])).toBeUndefined();
    expect(
      proposedPair([reaching(0, undefined, idOf('n')), reaching(200, undefined, idOf('n'))], M, []),
    ).toBeUndefined();
    expect(
      proposedPair(
        [reaching(0), made('rupture', { at: on(200), person: M, landed: 'Like the ground moving away.' })],
        M,
        [],
      ),
    ).toBeUndefined();
    const ruptures = (where: 'session' | 'message') => [
      made('rupture', { at: on(0), where: 'message', landed: 'Like the ground moving away.' }),
      made('rupture', { at: on(200), where, landed: 'It stung, and I went on.' }),
    ];
    expect(proposedPair(ruptures('session'), M, [])).toBeUndefined();
    expect(proposedPair(ruptures('message'), M, [])).toBeDefined();
  });

  it('is of entries with the same tag or feeling', () => {
    const entry = (day: number, rest: object) =>
      made('entry', { at: on(day), body: 'He was away, and I counted hours.', ...rest });
    expect(proposedPair([entry(0, { tags: ['vacation'] }), entry(200, { tags: ['vacation'] })], M, [])).toBeDefined();
    expect(
      proposedPair(
        [
          entry(0, { feelings: [{ name: 'afraid', strength: 8 }] }),
          entry(200, { feelings: [{ name: 'afraid', strength: 2 }] }),
        ],
        M,
        [],
      ),
    ).toBeDefined();
    expect(proposedPair([entry(0, { tags: ['vacation'] }), entry(200, { tags: ['work'] })], M, [])).toBeUndefined();
  });

  it('is not one that is kept', () => {
    const [then, now] = [reaching(0), reaching(200)];
    const kept = made('then-and-now', {
      then: { record: then.id, quote: 'I called.' },
      now: { record: now.id, quote: 'I waited.' },
    });
    expect(proposedPair([then, now, kept], M, [])).toBeUndefined();
  });

  it('is another one each time, far apart, the same for any order, until there is none', () => {
    const anyRecords = fc
      .array(
        fc.tuple(
          anyMoment,
          fc.constantFrom('reaching', 'entry', 'check-in'),
          fc.constantFrom('', 'Short.', 'A sentence that is long enough.'),
        ),
        { maxLength: 12 },
      )
      .map((all) =>
        all.map(
          ([at, kind, body]): AnyRecord =>
            kind === 'entry'
              ? made('entry', { at, body, tags: ['one'] })
              : kind === 'reaching'
                ? made('reaching', { at, body })
                : made('check-in', { at, body }),
        ),
      );
    fc.assert(
      fc.property(anyRecords, (records) => {
        const turnedAway: PairOf[] = [];
        for (
          let pair = proposedPair(records, undefined, turnedAway);
          pair;
          pair = proposedPair(records, undefined, turnedAway)
        ) {
          const { then, now } = pair;
          expect(pair).toEqual(proposedPair(records.toReversed(), undefined, turnedAway));
          expect(turnedAway).not.toContainEqual({ then: then.record, now: now.record });
          const [earlier, later] = [then, now].map(({ record }) => records.find(({ id }) => id === record));
          if (!earlier || !later) throw new Error('it has to be there');
          expect(earlier.kind).toBe(later.kind);
          expect(epochOf(later.at) - epochOf(earlier.at)).toBeGreaterThan((FAR - 2) * 86_400_000);
          expect(passagesFrom(earlier)).toContain(then.quote);
          turnedAway.push({ then: then.record, now: now.record });
        }
      }),
    );
  });
});
