import { unreachable } from '../domain/result';
import { cutBlock } from './cutBlock';
import { plainInlines, type Block, type Chapter, type Part, type Volume } from './volume';

/** So many lines go on a page, and so many letters on a line, about. */
const LINES = 34;
const LETTERS = 55;
/** What else than text takes, in lines. */
const TITLE = 5;
const PICTURE = 28;
const GAP = 2;
/** More pages at once are too many for the typesetter, which ends between 1,500 and 2,100 of them. */
const MOST_PAGES = 1000;

/**
 * A book as volumes of a thousand pages or so; one alone where it is not longer. Nothing is left out, and nothing told
 * twice.
 */
export function volumesOf(volume: Volume, most = MOST_PAGES): readonly Volume[] {
  const volumes: Part[][] = [[]];
  let lines = linesOf(volume.foreword);
  for (const part of volume.parts) {
    let open: Chapter[] = [];
    const close = () => {
      if (open.length > 0) volumes.at(-1)?.push({ ...part, chapters: open });
      open = [];
    };
    for (const chapter of part.chapters.flatMap((whole) => cut(whole, most * LINES))) {
      const length = TITLE + linesOf(chapter.blocks);
      if (lines + length > most * LINES && lines > 0) {
        close();
        volumes.push([]);
        lines = 0;
      }
      open.push(chapter);
      lines += length;
    }
    close();
  }
  return volumes.map((parts, index) => ({ ...volume, parts, ...(index > 0 && { foreword: [], dedication: '' }) }));
}

/** A chapter that would fill more than a volume, in several; only the first has its title. */
function cut(chapter: Chapter, most: number): readonly Chapter[] {
  const pieces: Block[][] = [[]];
  let lines = 0;
  for (const block of chapter.blocks.flatMap((one) =>
    linesOf([one]) > most ? cutBlock(one, Math.floor(most / 2) * LETTERS) : [one],
  )) {
    const length = linesOf([block]);
    if (lines + length > most && lines > 0) {
      pieces.push([]);
      lines = 0;
    }
    pieces.at(-1)?.push(block);
    lines += length;
  }
  return pieces.map((blocks, index) =>
    index === 0 ? { ...chapter, blocks } : { ...chapter, title: '', under: '', blocks },
  );
}

function linesOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    switch (block.kind) {
      case 'paragraph':
        return (
          sum +
          block.inlines.filter(({ kind }) => kind === 'break').length +
          Math.ceil(plainInlines(block.inlines).length / LETTERS)
        );
      case 'heading':
      case 'label':
      case 'rule':
        return sum + GAP + 1;
      case 'quote':
        return sum + GAP + linesOf(block.blocks);
      case 'list':
        return sum + block.items.reduce((all, item) => all + linesOf(item.blocks), 0);
      case 'code':
        return sum + GAP + block.text.split('\n').length;
      case 'picture':
        return sum + PICTURE;
      default:
        return unreachable(block);
    }
  }, 0);
}
