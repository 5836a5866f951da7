import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId, type Id } from '../id';
import { send, talk } from '../therapy/letter';
import { backlinks, linksOf } from './links';
import type { AnyRecord } from './record';
import { bring, letRuptureGo, reopen, unbring, workThrough } from '../therapy/rupture';
import { idOf, made, must, NOON } from '../testing/records';

const M = idOf('m');
const [A, B, C] = [idOf('a'), idOf('b'), idOf('c')];
const SENT = { at: NOON, how: '' };
const rupture = made('rupture', { person: M });
const brought = must(bring(rupture, { at: NOON, session: A }));

/**
 * Records of every kind that point to some of these ids, the records' own among them, and one that belongs to no
 * record.
 */
const anyRecords = fc.array(fc.tuple(fc.nat(11), fc.nat(), fc.nat(), fc.nat()), { maxLength: 12 }).map((shapes) => {
  const ids = [...shapes.map(newId), idOf('g')];
  const at = (number: number): Id => ids[number % ids.length] ?? idOf('g');
  return shapes.map(([kind, one, two, three], index): AnyRecord => {
    const id = at(index);
    switch (kind) {
      case 0:
        return made('entry', { id });
      case 1:
        return made('person', { id });
      case 2:
        return made('check-in', { id, person: at(one), of: at(two) });
      case 3:
        return made('reaching', {
          id,
          person: at(one),
          touchstones: [at(two), at(three)],
          did: { kind: 'letter', letter: at(one) },
        });
      case 4:
        return made('touchstone', { id, person: at(one), source: { record: at(two), quote: '' } });
      case 5:
        return made('rupture', {
          id,
          person: at(one),
          state: { kind: 'brought', brought: { at: NOON, session: at(two) } },
        });
      case 6:
        return made('letter', { id, to: at(one), state: { kind: 'talked', at: NOON, session: at(two) } });
      case 7:
        return made('session', {
          id,
          person: at(one),
          list: [
            { record: at(two), outcome: 'carried', note: '' },
            { record: at(three), outcome: 'brought', note: '' },
          ],
        });
      case 8:
        return made('feeling-and-fact', { id, person: at(one), of: at(two), touchstones: [at(three)] });
      case 9:
        return made('round', { id, loop: at(one), entry: at(two) });
      case 10:
        return made('book', { id, pieces: [at(one), at(two), at(three)] });
      default:
        return made('topic', { id });
    }
  });
});

describe('the links of a record', () => {
  it.each<[string, AnyRecord, readonly Id[]]>([
    ['an entry', made('entry'), []],
    ['a person', made('person'), []],
    ['a topic', made('topic'), []],
    ['a check-in', made('check-in', { person: M, of: A }), [M, A]],
    [
      'a reaching that led to a letter',
      made('reaching', { person: M, touchstones: [A, B], did: { kind: 'letter', letter: C } }),
      [M, A, B, C],
    ],
    [
      'a reaching that led to an entry',
      made('reaching', { touchstones: [B], did: { kind: 'entry', entry: A } }),
      [B, A],
    ],
    [
      'a reaching in which one waited',
      made('reaching', { touchstones: [A], did: { kind: 'waited', minutes: 20 } }),
      [A],
    ],
    ['a reaching in which a touchstone came twice', made('reaching', { touchstones: [B, A, B] }), [B, A]],
    ['a touchstone', made('touchstone', { person: M, source: { record: A, quote: 'I thought of you' } }), [M, A]],
    ['a rupture', rupture, [M]],
    ['a rupture that was brought', brought, [M, A]],
    ['a rupture that was worked through', must(workThrough(brought, NOON)), [M, A]],
    ['a rupture that was let go', must(letRuptureGo(brought, NOON)), [M, A]],
    ['a rupture that was not brought after all', must(unbring(brought)), [M]],
    ['a rupture that is open again', must(reopen(must(workThrough(brought, NOON)), NOON)), [M, A]],
    ['a letter', made('letter', { to: M }), [M]],
    ['a letter that was sent', must(send(made('letter', { to: M }), SENT)), [M]],
    ['a letter that was talked about', must(talk(made('letter', { to: M }), NOON, A)), [M, A]],
    [
      'a session',
      made('session', {
        person: M,
        list: [
          { record: B, outcome: 'brought', note: '' },
          { record: A, outcome: 'carried', note: '' },
        ],
      }),
      [M, B, A],
    ],
    ['a feeling and what is known', made('feeling-and-fact', { person: M, of: A, touchstones: [B, C] }), [M, A, B, C]],
    ['a loop', made('loop', { person: M }), [M]],
    ['a round', made('round', { loop: A, entry: B }), [A, B]],
    [
      'then and now',
      made('then-and-now', { person: M, then: { record: A, quote: '' }, now: { record: B, quote: '' } }),
      [M, A, B],
    ],
    ['an ending', made('ending', { person: M }), [M]],
    ['what is there when it is too much', made('too-much', { contacts: [{ name: 'Ana', how: '' }] }), []],
    ['a book', made('book', { person: M, pieces: [B, A] }), [M, B, A]],
  ])('%s', (_, record, ids) => expect(linksOf(record)).toEqual(ids));

  it('stay when what they point to is deleted, and lead to it again when it is taken back', () => {
    const session = made('session', { id: A });
    const all: readonly AnyRecord[] = [session, brought];
    const left = all.filter((record) => record !== session);
    expect(backlinks(left).get(A)).toEqual([brought.id]);
    expect(backlinks([...left, session])).toEqual(backlinks(all));
  });
});

describe('backlinks', () => {
  it('are in the order of the records, each once', () => {
    const first = made('check-in', { person: M, of: M });
    const second = made('letter', { to: M });
    expect(backlinks([first, second])).toEqual(new Map([[M, [first.id, second.id]]]));
    expect(backlinks([second, first])).toEqual(new Map([[M, [second.id, first.id]]]));
  });

  it('are the links turned round, those to deleted records among them', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const forth = records.flatMap((record) => linksOf(record).map((id) => `${record.id} ${id}`));
        const back = [...backlinks(records)].flatMap(([id, from]) => from.map((one) => `${one} ${id}`));
        expect(back.toSorted()).toEqual(forth.toSorted());
        expect(new Set(back).size).toBe(back.length);
      }),
    );
  });

  it('of what is left are the same when a record is deleted, but for its own', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(), (records, which) => {
        const gone = records[which % Math.max(1, records.length)];
        const left = backlinks(records.filter((record) => record !== gone));
        const expected = [...backlinks(records)]
          .map(([id, from]) => [id, from.filter((one) => one !== gone?.id)] as const)
          .filter(([, from]) => from.length > 0);
        expect(left).toEqual(new Map(expected));
      }),
    );
  });
});
