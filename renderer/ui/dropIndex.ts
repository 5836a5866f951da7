/**
 * The place something in a list has after it was dropped before or after another: 0 for the first. It stays where it is
 * beside itself.
 */
export function dropIndex<Id>(ids: readonly Id[], moved: Id, other: Id, side: 'before' | 'after'): number {
  if (moved === other) return ids.indexOf(moved);
  const rest = ids.filter((id) => id !== moved);
  return rest.indexOf(other) + (side === 'after' ? 1 : 0);
}
