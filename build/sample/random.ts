/** A source of chance that is the same for the same seed. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of a list that is not empty; the first far more often than the last, as words are used. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Some of a list, each at most once. */
  readonly some: <Item>(items: readonly Item[], count: number) => readonly Item[];
}

/** Mulberry32: 32 bits of state, good enough for samples and for nothing else. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() ** 1.6 * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const some = <Item>(items: readonly Item[], count: number): readonly Item[] => {
    const rest = [...items];
    return Array.from({ length: Math.min(count, items.length) }, () =>
      rest.splice(whole(0, rest.length - 1), 1),
    ).flat();
  };
  return { next, whole, chance: (probability) => next() < probability, pick, some };
}
