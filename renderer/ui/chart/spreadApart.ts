/**
 * Things with a height, moved so far apart that each has room, in the order given: as near to where they were as may
 * be, between two ends.
 */
export function spreadApart<Item extends { readonly y: number }>(
  items: readonly Item[],
  room: number,
  top: number,
  foot: number,
): readonly Item[] {
  const order = items
    .map((item, index) => ({ item, index, y: item.y }))
    .sort((one, other) => one.y - other.y || one.index - other.index);
  order.forEach((one, index) => {
    one.y = Math.max(one.y, index === 0 ? top : (order[index - 1]?.y ?? top) + room);
  });
  let below = Math.max(foot, top + room * (order.length - 1));
  for (const one of order.toReversed()) {
    one.y = Math.min(one.y, below);
    below = one.y - room;
  }
  return order.sort((one, other) => one.index - other.index).map(({ item, y }) => ({ ...item, y }));
}
