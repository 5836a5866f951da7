import { expect, it } from 'vitest';
import { newId } from '../id';
import { markRound, markRounds } from './marking';
import { made, NOON } from '../testing/records';

const making = () => ({ loop: newId(), round: newId(), now: NOON });

it('makes the loop where there is none of that name, else the round alone, and nothing twice', () => {
  const entry = made('entry');
  const marking = { entry, quote: 'again', name: 'Waiting', person: undefined };
  const first = markRound(marking, [], [], making());
  expect(first).toMatchObject([
    { kind: 'loop', title: 'Waiting' },
    { kind: 'round', entry: entry.id, loop: first[0]?.id, quote: 'again', at: entry.at },
  ]);
  const loop = made('loop', { title: 'waiting' });
  const second = markRound(marking, [loop], [], making());
  expect(second).toMatchObject([{ kind: 'round', loop: loop.id }]);
  expect(markRound(marking, [loop], [made('round', { loop: loop.id, entry: entry.id })], making())).toEqual([]);
});

it('makes one loop of several entries, or adds them to the one of that name', () => {
  const entries = [made('entry'), made('entry'), made('entry')].map(({ id, at }) => ({ id, at, round: newId() }));
  const marking = { name: 'Waiting', person: undefined };
  const [loop, ...rounds] = markRounds(entries, marking, [], [], { loop: newId(), now: NOON });
  expect(loop).toMatchObject({ kind: 'loop', title: 'Waiting' });
  expect(rounds).toMatchObject(entries.map(({ id, round }) => ({ id: round, entry: id, loop: loop?.id, quote: '' })));
  const known = made('loop', { title: 'waiting' });
  const already = made('round', { loop: known.id, entry: entries[0]?.id });
  const added = markRounds(entries, marking, [known], [already], { loop: newId(), now: NOON });
  expect(added).toMatchObject([
    { kind: 'round', loop: known.id, entry: entries[1]?.id },
    { kind: 'round', loop: known.id, entry: entries[2]?.id },
  ]);
});
