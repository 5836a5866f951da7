import type { AnyRecord } from '../../electron/domain/records/record';
import type { Journal } from '../../electron/journal/journal';
import type { Figure } from './figure';
import type { Size } from './size';
import { must, quantile, timeOf } from './timing';

/** So many different queries of each kind, each asked so often. */
const QUERIES = 20;
const TIMES = 5;
/** As many as the window shows. */
const SHOWN = 50;
/** So many texts, at most, phrases are taken from. */
const SOME = 400;

interface Query {
  /** As it is typed. */
  readonly text: string;
  /** What has to be looked for. */
  readonly words: readonly string[];
}

/** How long a search takes, for queries made from what the records say. */
export async function benchSearching(
  { handlers }: Journal,
  records: readonly AnyRecord[],
  size: Size,
): Promise<readonly Figure[]> {
  const texts = records.map((record) => `${'title' in record ? record.title : ''}\n${record.body}`.toLowerCase());
  const find = async ({ text }: Query) => must(await handlers['search.find']({ text, limit: SHOWN }));
  await find({ text: 'begin', words: [] });
  const figures: Figure[] = [];
  for (const [kind, queries] of Object.entries(queriesOf(texts))) {
    const taken: number[] = [];
    const alone: number[] = [];
    for (let time = 0; time < size.of(TIMES); time++) {
      for (const query of queries) {
        alone.push(await timeOf(() => texts.filter((text) => query.words.every((word) => text.includes(word))).length));
        taken.push(await timeOf(() => find(query)));
      }
    }
    const at = (share: number) => ({ name: 'looking for the words in every text', measured: quantile(alone, share) });
    figures.push({ name: `search ${kind}, half within`, unit: 'ms', measured: quantile(taken, 0.5), limit: at(0.5) });
    figures.push({
      name: `search ${kind}, 95 % within`,
      unit: 'ms',
      measured: quantile(taken, 0.95),
      limit: at(0.95),
      aim: 'below 30 ms',
    });
  }
  return figures;
}

function queriesOf(texts: readonly string[]): Readonly<Record<string, readonly Query[]>> {
  const words = wordsByUse(texts);
  const common = words.slice(0, QUERIES);
  const some = texts.filter((_, index) => index % Math.ceil(texts.length / SOME) === 0);
  return {
    'for a rare word': words.slice(-QUERIES).map((word) => ({ text: word, words: [word] })),
    'for a common word': common.map((word) => ({ text: word, words: [word] })),
    'for two words': common.map((word, index) => ({
      text: `${word} ${words[QUERIES + 5 * index] ?? ''}`,
      words: [word, words[QUERIES + 5 * index] ?? ''],
    })),
    'for a phrase': firstIn(some, /\p{L}{3,} \p{L}+ \p{L}{3,}/u).map((phrase) => ({
      text: `"${phrase}"`,
      words: [phrase],
    })),
    'in Chinese': firstIn(some, /\p{Script=Han}{2}/u).map((word) => ({ text: word, words: [word] })),
  };
}

/** Every word of at least four letters, the one that most texts have first. */
function wordsByUse(texts: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.match(/(?<!\p{L})[\p{Script=Latin}]{4,}(?!\p{L})/gu)))
      uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return [...uses].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/** What different texts have of a pattern first. */
function firstIn(texts: readonly string[], pattern: RegExp): readonly string[] {
  return [...new Set(texts.flatMap((text) => pattern.exec(text)?.[0] ?? []))].slice(0, QUERIES);
}
