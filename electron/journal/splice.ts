import type { CST, Node, YAMLSeq } from 'yaml';

/** A stretch of a text, in UTF-16 units, and what takes its place. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with its splices made; they must not overlap. */
export function splice(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((a, b) => b.from - a.from)
    .reduce((spliced, { from, to, text: other }) => spliced.slice(0, from) + other + spliced.slice(to), text);
}

/** Takes out the whole lines of what stands between. */
export function cutLines(text: string, from: number, to: number): Splice {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.charAt(to - 1) === '\n' ? to : text.indexOf('\n', to) + 1;
  return { from: start, to: end, text: '' };
}

/**
 * A list in a YAML text, and its items in the form in which they would be written; undefined for those that mean
 * nothing and stay.
 */
export interface SpliceableList {
  readonly yaml: string;
  readonly list: YAMLSeq;
  readonly known: readonly (string | undefined)[];
  readonly newline: string;
}

/** Changes a list's items into the wanted ones; what is the same at both ends keeps its bytes. */
export function spliceList(spliceable: SpliceableList, wanted: readonly string[]): readonly Splice[] {
  return spliceable.list.flow ? spliceFlow(spliceable, wanted) : spliceBlock(spliceable, wanted);
}

/** Which items go, before which the new ones come, and which those are. */
function planOf(known: readonly (string | undefined)[], wanted: readonly string[]) {
  const places = known.flatMap((yaml, place) => (yaml === undefined ? [] : [place]));
  const here = (index: number) => known[places[index] ?? -1];
  const shorter = Math.min(places.length, wanted.length);
  let before = 0;
  while (before < shorter && here(before) === wanted[before]) before += 1;
  let after = 0;
  while (after < shorter - before && here(places.length - 1 - after) === wanted[wanted.length - 1 - after]) after += 1;
  return {
    gone: new Set(places.slice(before, places.length - after)),
    at: places[before] ?? known.length,
    added: wanted.slice(before, wanted.length - after),
  };
}

/** `[a, b]`, on one line or several; only the items themselves keep their bytes. */
function spliceFlow({ yaml, list, known }: SpliceableList, wanted: readonly string[]): readonly Splice[] {
  const { gone, at, added } = planOf(known, wanted);
  const kept = (list.items as readonly (Node | null)[]).map((node) =>
    yaml.slice(...(node?.range?.slice(0, 2) ?? [0, 0])),
  );
  const left = (place: number) => (gone.has(place) ? [] : kept.slice(place, place + 1));
  const items = Array.from({ length: kept.length + 1 }, (_, place) => [
    ...(place === at ? added : []),
    ...left(place),
  ]).flat();
  const [from, to] = list.range ?? [0, 0];
  return [{ from, to, text: `[${items.join(', ')}]` }];
}

/** One item a line, after a dash; lines that stay keep their bytes and comments. */
function spliceBlock({ yaml, list, known, newline }: SpliceableList, wanted: readonly string[]): readonly Splice[] {
  const { gone, at, added } = planOf(known, wanted);
  const tokens = (list.srcToken as CST.BlockSequence).items;
  const lines = (list.items as readonly (Node | null)[]).map((node, place) => {
    const dash = tokens[place]?.start.find(({ type }) => type === 'seq-item-ind')?.offset ?? 0;
    return { dash, ...cutLines(yaml, dash, Math.max(node?.range?.[1] ?? 0, dash + 1)) };
  });
  const first = lines[0] ?? { from: 0, dash: 0 };
  const indent = yaml.slice(first.from, first.dash);
  const place = lines[at]?.from ?? lines.at(-1)?.to ?? yaml.length;
  const text = added.map((item) => `${indent}- ${item}${newline}`).join('');
  return [...lines.filter((_, index) => gone.has(index)), { from: place, to: place, text }];
}
