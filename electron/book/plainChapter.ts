import { unreachable } from '../domain/result';
import { numberOf, plainInlines, type Block, type Chapter } from './volume';
import { plainBlocks } from './markdown';

/** A chapter with every word it has, and nothing else: no marks, no lists, no pictures. */
export function plainChapter(chapter: Chapter): Chapter {
  return { ...chapter, blocks: chapter.blocks.flatMap(chapterWords) };
}

/** What a block says, in paragraphs. */
export function chapterWords(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainBlocks(plainInlines(block.inlines));
    case 'label':
    case 'code':
      return plainBlocks(block.text);
    case 'quote':
      return block.blocks.flatMap(chapterWords);
    case 'list':
      return block.items.flatMap((item) => [
        ...(numberOf(item) === undefined ? [] : plainBlocks(item.mark)),
        ...item.blocks.flatMap(chapterWords),
      ]);
    case 'picture':
      return plainBlocks(block.description);
    case 'rule':
      return [];
    default:
      return unreachable(block);
  }
}
