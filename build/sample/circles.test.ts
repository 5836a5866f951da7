import { describe, expect, it } from 'vitest';
import { newId } from '../../electron/domain/id';
import { resemblanceOf, type EarlierRounds } from '../../electron/domain/text/resemblance';
import { countIn, spokenIn } from '../../electron/domain/text/spoken';
import { makeSearch } from '../../electron/journal/search';
import { circles, makeEveryday, makeLabelled, makeRound, type Labelled } from './circles';
import { makeRandom } from './random';

const NOW = Date.UTC(2026, 10, 22);

/**
 * What is asked about each of some entries, in a journal that has so many marked rounds of each circle and so many
 * everyday entries.
 */
async function ask(rounds: number, everyday: number, seed: number) {
  const random = makeRandom(seed);
  const labelled = makeLabelled({ seed: seed + 1, now: NOW, each: 10, everyday: 150 });
  const search = makeSearch();
  // The journal as it is when one of them is written: what is no round is there already.
  for (const { entry, circle } of labelled) if (!circle) search.put(entry);
  for (const { voice } of circles)
    for (let made = 0; made < everyday; made += circles.length) search.put(makeEveryday(voice, NOW, random));
  const marked = circles.map((circle) => {
    const entries = Array.from({ length: rounds }, () => makeRound(circle, NOW, random, true));
    entries.forEach(search.put);
    return { circle, loop: newId(), entries, texts: entries.map(({ body }) => spokenIn(body)) };
  });
  const uses = await search.uses();
  const loops = marked.map(({ loop, texts }): EarlierRounds => {
    const within = countIn(texts);
    return { loop, texts, elsewhere: (word) => uses(word) - (within.get(word) ?? 0) };
  });
  return labelled.map((each) => {
    const spoken = spokenIn(each.entry.body);
    const own = each.circle ? 0 : 1;
    const found = resemblanceOf(
      spoken,
      loops.map((one) => ({
        ...one,
        elsewhere: (word) => Math.max(0, one.elsewhere(word) - (spoken.has(word) ? own : 0)),
      })),
    );
    return { ...each, asked: marked.find(({ loop }) => loop === found?.loop)?.circle };
  });
}

type Answer = Labelled & Pick<Awaited<ReturnType<typeof ask>>[number], 'asked'>;

/** Which part of the questions was right, and which part of the rounds was asked about. */
function scores(answers: readonly Answer[], of: string) {
  const asked = answers.filter((each) => each.asked !== undefined);
  const right = asked.filter((each) => each.asked === each.circle);
  const [precision, recall] = [
    right.length / Math.max(1, asked.length),
    right.length / answers.filter((each) => each.circle !== undefined).length,
  ];
  const each = circles
    .map((circle) => `${circle.name} ${right.filter((one) => one.circle === circle).length}`)
    .join(', ');
  console.log(
    `${of}: ${asked.length} questions, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} (${each})`,
  );
  return { precision, recall };
}

describe('whether an entry is one more round', () => {
  it.each([
    { rounds: 3, everyday: 700, precision: 0.97, recall: 0.4 },
    { rounds: 5, everyday: 700, precision: 0.97, recall: 0.4 },
    { rounds: 12, everyday: 2000, precision: 0.97, recall: 0.4 },
  ])(
    'is asked for the right ones, of $rounds rounds each and $everyday everyday entries',
    async ({ rounds, everyday, ...floor }) => {
      const answers = await ask(rounds, everyday, 40 + rounds);
      const { precision, recall } = scores(answers, `${rounds} rounds, ${everyday} everyday entries`);
      expect(precision).toBeGreaterThanOrEqual(floor.precision);
      expect(recall).toBeGreaterThanOrEqual(floor.recall);
      expect(answers.filter(({ what, asked }) => what === 'short' && asked)).toEqual([]);
    },
  );

  it('is hardly asked after two rounds, or in a young journal, and then rightly', async () => {
    for (const [rounds, everyday] of [
      [2, 700],
      [3, 70],
    ] as const)
      expect(
        scores(await ask(rounds, everyday, 80 + rounds), `${rounds} rounds, ${everyday} everyday entries`).precision,
      ).toBeGreaterThanOrEqual(0.9);
  });
});
