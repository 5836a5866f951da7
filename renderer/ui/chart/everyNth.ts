/** So many of a list at most, evenly spread, the first among them. */
export function everyNth<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, Math.ceil(items.length / Math.max(1, most)));
  return items.filter((_, index) => index % step === 0);
}
