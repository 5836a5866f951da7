import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOOK_ORDERS, BOOKABLE, inBookOrder, isBookable, isWanted, movedPiece } from './bookable';
import { newId } from '../id';
import type { Day } from '../time/moment';
import { KINDS, type Kind } from '../records/record';
import { anyMoment, idOf, made, moment } from '../testing/records';

const K = idOf('k');
const M = idOf('m');
const evening = moment('2026-11-22T23:59:00+01:00[Europe/Berlin]');
const all = new Set<Kind>(BOOKABLE);
const day = (text: string) => text as Day;

it('what goes into a book are the records that are to be read', () => {
  expect(KINDS.filter((kind) => !isBookable(made(kind)))).toEqual([
    'person',
    'check-in',
    'topic',
    'loop',
    'round',
    'too-much',
    'book',
  ]);
});

describe('a record is looked for', () => {
  it.each<[string, Parameters<typeof isWanted>[1], boolean]>([
    ['by nothing but its kind', { kinds: all }, true],
    ['by another kind', { kinds: new Set<Kind>(['letter']) }, false],
    ['by its person', { kinds: all, person: M }, true],
    ['by another person', { kinds: all, person: K }, false],
    ['by its day, both ends among them', { kinds: all, from: day('2026-11-22'), to: day('2026-11-22') }, true],
    ['by a later day', { kinds: all, from: day('2026-11-23') }, false],
    ['by days that end before they begin', { kinds: all, from: day('2026-11-23'), to: day('2026-11-21') }, false],
  ])('%s', (_, wanted, is) => expect(isWanted({ kind: 'entry', at: evening, people: [M] }, wanted)).toBe(is));

  it('by anybody, where it names nobody', () =>
    expect(isWanted({ kind: 'entry', at: evening, people: [] }, { kinds: all, person: K })).toBe(true));
});

const anyRecords = fc
  .array(fc.tuple(fc.constantFrom(...BOOKABLE), anyMoment), { maxLength: 20 })
  .map((some) => some.map(([kind, at]) => ({ id: newId(), kind, at })));

it('an order has the same pieces, and the same order where it is made again', () => {
  fc.assert(
    fc.property(anyRecords, fc.constantFrom(...BOOK_ORDERS), (records, order) => {
      const ordered = inBookOrder(records, order);
      expect(new Set(ordered)).toEqual(new Set(records));
      expect(ordered).toHaveLength(records.length);
      expect(inBookOrder(ordered, order)).toEqual(ordered);
    }),
  );
});

it('a piece that is moved is at its place, and the others stay in their order', () => {
  fc.assert(
    fc.property(
      anyRecords.filter(({ length }) => length > 0),
      fc.nat(),
      fc.nat(),
      (records, which, where) => {
        const pieces = records.map(({ id }) => id);
        const piece = pieces[which % pieces.length] ?? expect.fail('there is one');
        const moved = movedPiece(pieces, piece, where % pieces.length);
        expect(moved[where % pieces.length]).toBe(piece);
        expect(moved.filter((one) => one !== piece)).toEqual(pieces.filter((one) => one !== piece));
      },
    ),
  );
});
