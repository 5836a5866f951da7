import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId, type Id } from '../id';
import { isListed, listOf, putOnList, takeOffList, type Listable, type OnList } from './list';
import { momentAt, type Moment } from '../time/moment';
import { rankFrom } from '../fields/rank';

interface Item extends Listable {
  readonly name: string;
}

const NOW = momentAt(Date.UTC(2026, 10, 22, 20, 40), 'Europe/Berlin');
const EARLIER = momentAt(Date.UTC(2026, 10, 20), 'Europe/Berlin');
const moves = (most: number) => fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: most });

/** A list of so many, named by number. */
function made(count: number): readonly Item[] {
  return Array.from({ length: count }, (_, name) => ({ id: newId(), name: `${name}` })).reduce<readonly Item[]>(
    (records, item) => saved(records, putOnList(listOf(records), item, records.length, NOW)),
    [],
  );
}

function saved(records: readonly Item[], changed: readonly Item[]): readonly Item[] {
  const others = records.filter(({ id }) => changed.every((record) => record.id !== id));
  return [...others, ...changed];
}

function moved(records: readonly Item[], [which, place]: readonly [number, number]): readonly Item[] {
  const list = listOf(records);
  const item = list[which % list.length];
  return item ? saved(records, putOnList(list, item, place % list.length, NOW)) : records;
}

function names(records: readonly Item[]): readonly string[] {
  return listOf(records).map(({ name }) => name);
}

/** The same move as someone sees it. */
function movedNames(all: readonly string[], [which, place]: readonly [number, number]): readonly string[] {
  const name = all[which % all.length] ?? '';
  const rest = all.filter((other) => other !== name);
  return [...rest.slice(0, place % all.length), name, ...rest.slice(place % all.length)];
}

function isStrict(list: readonly OnList<Item>[]): boolean {
  return list.every(({ listed }, index) => index === 0 || listed.rank > (list[index - 1]?.listed.rank ?? ''));
}

describe('the list', () => {
  it('is in the order in which it was put, and keeps since when each is there', () => {
    const [first, second] = made(2);
    if (!first || !second) throw new Error('there are two');
    const later = putOnList(listOf([first, second]), { id: newId(), name: 'new' }, 0, EARLIER);
    expect(names([first, second, ...later])).toEqual(['new', '0', '1']);
    expect(later[0]?.listed.at).toBe(EARLIER);
    expect(putOnList(listOf([first, second]), second, 0, EARLIER)[0]?.listed.at).toBe(NOW);
  });

  it('is as before without what was taken off', () => {
    const [first, second, third] = made(3);
    if (!first || !second || !third) throw new Error('there are three');
    expect(names([first, takeOffList(second), third])).toEqual(['0', '2']);
    expect(isListed(takeOffList(second))).toBe(false);
  });

  it('is strictly in the order that was wanted after ten thousand moves, each of which writes one record', () => {
    let random = 20_261_122;
    const next = () => (random = (random * 1_103_515_245 + 12_345) % 2_147_483_648);
    let records = made(40);
    let wanted = names(records);
    let written = 0;
    for (let count = 0; count < 10_000; count++) {
      const move = [next() >> 8, next() >> 8] as const;
      const former = new Set(records);
      records = moved(records, move);
      wanted = movedNames(wanted, move);
      written += records.filter((record) => !former.has(record)).length;
    }
    const list = listOf(records);
    expect(names(records)).toEqual(wanted);
    expect(isStrict(list)).toBe(true);
    expect(written).toBe(10_000);
    expect(Math.max(...list.map(({ listed }) => listed.rank.length))).toBeLessThanOrEqual(32);
  });

  it('keeps its ranks short where all are put at one place', () => {
    let records = made(30);
    for (let count = 0; count < 3000; count++) records = moved(records, [29, 1]);
    expect(isStrict(listOf(records))).toBe(true);
    expect(Math.max(...listOf(records).map(({ listed }) => listed.rank.length))).toBeLessThanOrEqual(32);
  });

  it('is the same on both computers after they ordered it apart, has lost nothing, and can be ordered again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        moves(30),
        moves(30),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        moves(10),
        (count, here, there, chosen, after) => {
          const common = made(count);
          const byId = (records: readonly Item[]) => [...records].sort((a, b) => (a.name < b.name ? -1 : 1));
          const one = byId(here.reduce(moved, common));
          const other = byId(there.reduce(moved, common));
          const merged = one.map((record, index) => (chosen[index] ? (other[index] ?? record) : record));
          expect(names(merged)).toEqual(names(merged.toReversed()));
          expect([...names(merged)].sort()).toEqual([...names(common)].sort());
          expect(names(after.reduce(moved, merged))).toEqual(after.reduce(movedNames, names(merged)));
        },
      ),
    );
  });

  it('has an order for ranks that are shared, and goes by it when something is put between', () => {
    const rank = rankFrom('i00000');
    const item = (name: string, id: string, at: Moment): Item => ({
      name,
      id: id.repeat(26) as Id,
      listed: { rank, at },
    });
    const records = [item('c', 'c', NOW), item('b', 'b', NOW), item('a', 'd', EARLIER)];
    expect(names(records)).toEqual(['a', 'b', 'c']);
    const changed = putOnList(listOf(records), { id: newId(), name: 'new' }, 1, NOW);
    expect(names(saved(records, changed))).toEqual(['a', 'new', 'b', 'c']);
    expect(changed.map(({ name }) => name)).toEqual(['new', 'b', 'c']);
    expect(names(saved(records, putOnList(listOf(records), { id: newId(), name: 'new' }, 3, NOW)))).toEqual([
      'a',
      'b',
      'c',
      'new',
    ]);
  });

  it('stays in order where ranks are no ranks', () => {
    const records: readonly Item[] = ['x', '3', ''].map((text, index) => ({
      id: 'abc'.charAt(index).repeat(26) as Id,
      name: text,
      listed: { rank: rankFrom(text), at: NOW },
    }));
    expect(names(saved(records, putOnList(listOf(records), { id: newId(), name: 'new' }, 1, NOW)))).toEqual([
      'x',
      'new',
      '3',
      '',
    ]);
  });
});
