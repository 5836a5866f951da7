import { expect, it } from 'vitest';
import { newId } from '../id';
import { markRound } from './marking';
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
