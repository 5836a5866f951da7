import { blankRecord } from '../../electron/domain/records/blank';
import type { Entry } from '../../electron/domain/kinds/entry';
import { newId } from '../../electron/domain/id';
import { momentAt } from '../../electron/domain/time/moment';
import type { AnyRecord } from '../../electron/domain/records/record';
import type { Journal } from '../../electron/journal/journal';
import { circles, makeRound } from '../sample/circles';
import { makeRandom } from '../sample/random';
import { DAY } from '../sample/sample';
import type { Figure } from './figure';
import type { Size } from './size';
import { must, quantile, timeOf } from './timing';

/** So many rounds each loop has. */
const ROUNDS = 20;
/** So many entries are asked about. */
const ASKED = 100;

/** Loops with their rounds, to be in the journal that is measured. */
export function loopsToResemble(now: number, size: Size): readonly AnyRecord[] {
  const random = makeRandom(11);
  return circles.flatMap((circle) => {
    const rounds = size.of(ROUNDS);
    const loop = { ...blankRecord('loop', newId(), momentAt(now - rounds * DAY)), title: circle.name };
    const entries = Array.from({ length: rounds }, (_, index) =>
      makeRound(circle, now - (index + 1) * DAY, random, true),
    );
    return [
      loop,
      ...entries,
      ...entries.map(({ id, at }) => ({ ...blankRecord('round', newId(), at), loop: loop.id, entry: id })),
    ];
  });
}

/** How long it takes to find out whether an entry resembles the rounds of a loop. */
export async function benchResembling(
  { handlers }: Journal,
  entries: readonly Entry[],
  size: Size,
): Promise<readonly Figure[]> {
  const ask = async ({ id }: Entry) => must(await handlers['loops.resemblance']({ entry: id }));
  const [first, ...rest] = entries.slice(0, size.of(ASKED));
  if (!first) throw new Error('no entries were made');
  const firstTime = await timeOf(() => ask(first));
  const taken: number[] = [];
  for (const entry of rest) taken.push(await timeOf(() => ask(entry)));
  const near = await timeOf(async () => must(await handlers['loops.near'](undefined)));
  return [
    { name: 'entries that are close to each other, among all', unit: 'ms', measured: near },
    { name: 'resemblance, the first time', unit: 'ms', measured: firstTime },
    { name: 'resemblance, half within', unit: 'ms', measured: quantile(taken, 0.5) },
    { name: 'resemblance, 95 % within', unit: 'ms', measured: quantile(taken, 0.95), aim: 'below 30 ms' },
  ];
}
