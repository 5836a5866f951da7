import type { Spoken } from './spoken';

/** The words of some texts, so that the forms of a word are found among them. */
export interface Forms {
  /** For every word, the texts that have it, by their numbers. */
  readonly texts: ReadonlyMap<string, readonly number[]>;
  /** The words that begin alike. */
  readonly beginning: ReadonlyMap<string, readonly string[]>;
}

/** Two forms of a word begin with so many letters that are the same, or with more where both go on. */
const ALIKE = 4;
const ALIKE_GOING_ON = 5;
/** And one goes on for so many letters at most. */
const ENDING = 2;

export function formsIn(texts: readonly Spoken[]): Forms {
  const among = new Map<string, number[]>();
  const beginning = new Map<string, string[]>();
  texts.forEach((text, index) => {
    for (const word of text.keys()) {
      const known = among.get(word);
      if (known) known.push(index);
      else {
        among.set(word, [index]);
        push(beginning, word.slice(0, ALIKE), word);
      }
    }
  });
  return { texts: among, beginning };
}

/** The forms of a word among those of some texts, itself among them where it is there. */
export function akinTo(word: string, { texts, beginning }: Forms): readonly string[] {
  const others = (beginning.get(word.slice(0, ALIKE)) ?? []).filter((form) => form !== word && isAkin(form, word));
  return texts.has(word) ? [word, ...others] : others;
}

/**
 * Whether two different words are likely forms of one, in whatever language: `invoice` and `invoices`, `Gutachten` and
 * `Gutachter`.
 */
export function isAkin(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  if (same < ALIKE || long.length - same > ENDING) return false;
  return same === short.length || same >= ALIKE_GOING_ON;
}

function push(lists: Map<string, string[]>, name: string, word: string): void {
  const list = lists.get(name);
  if (list) list.push(word);
  else lists.set(name, [word]);
}
