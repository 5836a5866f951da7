/** Draws numbers that are the same at every run of one seed: from 0 to below this. */
export type Draw = (below: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return Math.floor(((Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0) / 2 ** 32) * below);
  };
}

/** So many of them at most, each once, in their own order. */
export function drawn<Each>(all: readonly Each[], most: number, draw: Draw): readonly Each[] {
  const left = [...all.keys()];
  const chosen = new Set(
    Array.from({ length: Math.min(most, all.length) }, () => left.splice(draw(left.length), 1)[0]),
  );
  return all.filter((_, index) => chosen.has(index));
}
