import { plainInlines, type Block, type Inline, type Item } from './volume';

/**
 * A block in pieces that have about so many letters at most, one after another; a list, a quote and a code are cut
 * between their parts. Nothing is left out.
 */
export function cutBlock(block: Block, letters: number): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return cutBetween(
        block.inlines.flatMap((inline) => cutInline(inline, letters)),
        letters,
        (inline) => plainInlines([inline]).length,
      ).map((inlines) => ({ ...block, inlines }));
    case 'quote':
      return cutBetween(
        block.blocks.flatMap((one) => cutBlock(one, letters)),
        letters,
        lettersIn,
      ).map((blocks) => ({ ...block, blocks }));
    case 'list': {
      const items = block.items.flatMap((item) =>
        cutBetween(
          item.blocks.flatMap((one) => cutBlock(one, letters)),
          letters,
          lettersIn,
        ).map((blocks, index) => ({ mark: index === 0 ? item.mark : '', blocks })),
      );
      return cutBetween(items, letters, lettersOf).map((some) => ({ ...block, items: some }));
    }
    case 'code':
      return cutText(block.text, letters).map((text) => ({ ...block, text }));
    case 'label':
    case 'rule':
    case 'picture':
      return [block];
  }
}

function cutInline(inline: Inline, letters: number): readonly Inline[] {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return cutText(inline.text, letters).map((text) => ({ ...inline, text }));
    case 'emphasis':
    case 'strong':
    case 'struck':
    case 'link':
      return cutBetween(
        inline.inlines.flatMap((one) => cutInline(one, letters)),
        letters,
        (one) => plainInlines([one]).length,
      ).map((inlines) => ({ ...inline, inlines }));
    case 'break':
      return [inline];
  }
}

/** Runs of some things that weigh no more than `most` together, or are one. */
function cutBetween<T>(all: readonly T[], most: number, weigh: (one: T) => number): readonly (readonly T[])[] {
  const runs: T[][] = [[]];
  let weight = 0;
  for (const one of all) {
    const more = weigh(one);
    if (weight + more > most && weight > 0) {
      runs.push([]);
      weight = 0;
    }
    runs.at(-1)?.push(one);
    weight += more;
  }
  return runs;
}

function cutText(text: string, letters: number): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length || from === 0; ) {
    const end = from + letters;
    const blank = text.lastIndexOf(' ', end);
    // Between words where they are short enough, and never within a character.
    const to =
      end >= text.length
        ? text.length
        : blank > from
          ? blank + 1
          : /[\ud800-\udbff]/.test(text.charAt(end - 1))
            ? end - 1
            : end;
    pieces.push(text.slice(from, to));
    from = Math.max(to, from + 1);
  }
  return pieces;
}

function lettersIn(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainInlines(block.inlines).length;
    case 'quote':
      return block.blocks.reduce((sum, one) => sum + lettersIn(one), 0);
    case 'list':
      return block.items.reduce((sum, item) => sum + lettersOf(item), 0);
    case 'label':
    case 'code':
      return block.text.length;
    case 'rule':
    case 'picture':
      return 1;
  }
}

function lettersOf({ mark, blocks }: Item): number {
  return blocks.reduce((all, one) => all + lettersIn(one), mark.length);
}
