import type { Attachment } from '../domain/files/attachment';
import type { Id } from '../domain/id';
import type { Language } from './language';

/** A book as it is to be read, whatever it is made into. */
export interface Volume {
  readonly id: Id;
  readonly title: string;
  readonly dedication: string;
  readonly language: Language | undefined;
  readonly foreword: readonly Block[];
  readonly parts: readonly Part[];
  /**
   * What has marks in it that stand there as letters, since there is more of them than can be set; the book's own id
   * for its foreword.
   */
  readonly simplified: readonly Id[];
}

/** A part with its chapters; a book without parts is one part without a title. */
export interface Part {
  readonly title: string | undefined;
  readonly chapters: readonly Chapter[];
}

/** What one record has become. */
export interface Chapter {
  readonly id: Id;
  /** May be empty; it is then parted from what comes before by an ornament, and not in the contents. */
  readonly title: string;
  /** What stands under its title: what it is, and when. May be empty. */
  readonly under: string;
  readonly language: Language | undefined;
  readonly blocks: readonly Block[];
}

/** A block of text. */
export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  /** A heading within a text, 1 for the highest. */
  | { readonly kind: 'heading'; readonly level: number; readonly inlines: readonly Inline[] }
  /** What is told below, in a few words: `How it landed`. */
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'picture'; readonly file: Attachment; readonly description: string };

/** An item of a list. */
export interface Item {
  /** Its number as it was typed, `16.` or `16)`; a bullet; or nothing, where it goes on with the one before. */
  readonly mark: string;
  readonly blocks: readonly Block[];
}

/** The mark of an item without a number. */
export const BULLET = '\u2022';

/** The number of an item; undefined where it has none. */
export function numberOf({ mark }: Item): number | undefined {
  return /^\d/.test(mark) ? Number.parseInt(mark, 10) : undefined;
}

/** A stretch of text within a block. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong' | 'struck'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly address: string; readonly inlines: readonly Inline[] }
  | { readonly kind: 'break' };

/** The bytes of the pictures that can be shown, by the names that the blocks have for them. */
export type Pictures = ReadonlyMap<Attachment, PictureBytes>;

export interface PictureBytes {
  readonly bytes: Uint8Array;
  readonly ending: 'png' | 'jpg' | 'gif' | 'webp' | 'avif';
  readonly mime: string;
}

/** Every block of a book, those within others too. */
export function* blocksOf(volume: Volume): Generator<Block> {
  yield* within(volume.foreword);
  for (const part of volume.parts) for (const chapter of part.chapters) yield* within(chapter.blocks);
}

function* within(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'quote') yield* within(block.blocks);
    if (block.kind === 'list') for (const item of block.items) yield* within(item.blocks);
  }
}

/** Words without any marks. */
export function plainInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
        case 'code':
          return inline.text;
        case 'break':
          return ' ';
        case 'emphasis':
        case 'strong':
        case 'struck':
        case 'link':
          return plainInlines(inline.inlines);
      }
    })
    .join('');
}
