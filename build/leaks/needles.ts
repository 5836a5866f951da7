import { randomInt } from 'node:crypto';

/** Something that nobody but its owner may ever find, as bytes to look for. */
export interface Needle {
  /** What it is, in words that give nothing away. */
  readonly name: string;
  /** Words of a text; those that a file outside the journal is named by; a passphrase or key, which opens all. */
  readonly kind: 'words' | 'name' | 'secret';
  readonly bytes: Buffer;
  readonly encoding: Encoding;
}

/** How a needle stands for its text; `raw` is bytes that are no text. */
export type Encoding = 'utf8' | 'utf16le' | 'raw';

const LETTERS = 'bcdfghjklmnpqrstvwxz';

/** So many letters, drawn by chance. */
export function letters(count: number): string {
  return Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)] ?? '').join('');
}

/**
 * Words that stand in no program. All begin alike, so that one look through the memory finds each of them and every
 * piece of one; `mark` is that beginning.
 */
export interface Words {
  readonly mark: string;
  /** A new word for a thing of this name, such as `title`. */
  readonly word: (name: string) => string;
  /** So many such words in a row, as a passphrase is typed. */
  readonly phrase: (name: string, count: number) => string;
  /** The name of the thing whose word begins at this place; undefined where not three letters after the mark tell. */
  readonly nameOf: (text: string) => string | undefined;
}

/** Characters that one word has. */
export const WORD = 14;

export function makeWords(): Words {
  const mark = letters(7);
  const names = new Map<string, string>();
  const word = (name: string) => {
    const made = mark + letters(WORD - mark.length);
    names.set(made, name);
    return made;
  };
  return {
    mark,
    word,
    phrase: (name, count) => Array.from({ length: count }, () => word(name)).join(' '),
    nameOf: (text) => {
      const known = text.toLowerCase().slice(0, mark.length + 3);
      return known.length < mark.length + 3 ? undefined : [...names].find(([made]) => made.startsWith(known))?.[1];
    },
  };
}

/** A text in UTF-8 and in UTF-16, as it stands and in small and capital letters. */
export function spellings(kind: Needle['kind'], name: string, text: string): readonly Needle[] {
  const encodings = ['utf8', 'utf16le'] as const;
  return [...new Set([text, text.toLowerCase(), text.toUpperCase()])].flatMap((spelled) =>
    encodings.map((encoding) => ({ kind, name, bytes: Buffer.from(spelled, encoding), encoding })),
  );
}
