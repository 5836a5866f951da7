/** Milliseconds that some work takes. */
export async function timeOf(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** The value below which such a share of them lies, 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The medians of two kinds of work done in turn, so that whatever else the computer does meets both. Each answers what
 * it measured.
 */
export async function inTurn(
  rounds: number,
  one: () => Promise<number>,
  other: () => Promise<number>,
): Promise<readonly [number, number]> {
  const ones: number[] = [];
  const others: number[] = [];
  for (let round = 0; round < rounds; round++) {
    others.push(await other());
    ones.push(await one());
  }
  return [median(ones), median(others)];
}

/** The value of a good outcome. */
export function must<Value>(
  result:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly failure: { readonly kind: string } },
): Value {
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}
