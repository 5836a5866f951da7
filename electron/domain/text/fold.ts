import type { Stretch } from './marks';

/**
 * Marks that searchers leave out: Latin, Greek and Cyrillic accents, Hebrew and Arabic vowel points, and what is
 * invisible.
 */
const UNSEEN = String.raw`\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u200b\u200e\u200f\u20d0-\u20ff\ufe0e\ufe0f`;
const LEFT_OUT = new RegExp(`[${UNSEEN}]`, 'gu');

/**
 * What is folded as one: a run of blanks, with what is invisible between them, a character with its combining marks,
 * narrow kana with theirs, Hangul jamo, and any single character beyond ASCII but for kana and the common ideographs,
 * which stay as they are.
 */
const PIECE = new RegExp(
  String.raw`\s[\s${UNSEEN}]*\s|[^\S ]|\P{M}?\p{M}+|[\uff66-\uff9d][\uff9e\uff9f]|[\u1100-\u11ff]+|[^\0-\x7f\u3041-\u30ff\u3400-\u9fff]`,
  'gu',
);

/** What of it occurs in ASCII, and whether there is more. */
const BLANKS = /\s{2,}|[^\S ]/g;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Of all that is folded as one only a run of blanks ends with one. */
const ENDS_BLANK = /\s$/;

/**
 * Letters and signs that no normal form of Unicode takes apart. ı is i, so that a Turkish word is found however it was
 * typed.
 */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

/**
 * Clusters already folded; a text has few different ones. Longer ones are not kept, so that odd texts cannot fill the
 * memory.
 */
const known = new Map<string, string>();
const LONGEST_KNOWN = 4;

/**
 * A text as it is searched: without case, accents and width, ligatures spelt out, ß as ss, typographic quotes and
 * dashes as those of a keyboard, any run of blanks as one blank. Ideographs, kana, Hangul and emoji are kept.
 */
export function fold(text: string): string {
  // Most texts of a journal in English, and three times as fast.
  if (!BEYOND_ASCII.test(text)) return text.replace(BLANKS, ' ').toLowerCase();
  return text.replace(PIECE, foldPiece).toLowerCase();
}

/**
 * For one text, the way from stretches of `fold(text)` back to the text. The answer covers whole characters: half of a
 * folded ß is all of it.
 */
export function unfolding(text: string): (folded: Stretch) => Stretch {
  const pieces: { readonly folded: Stretch; readonly source: Stretch }[] = [
    { folded: { from: 0, to: 0 }, source: { from: 0, to: 0 } },
  ];
  let shift = 0;
  for (const match of text.matchAll(PIECE)) {
    const source = { from: match.index, to: match.index + match[0].length };
    const from = source.from + shift;
    const folded = { from, to: from + foldPiece(match[0]).length };
    shift = folded.to - source.to;
    pieces.push({ folded, source });
  }
  /** The stretch of the text that became the character at a folded offset. */
  const sourceAt = (offset: number): Stretch => {
    let low = 0;
    let high = pieces.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.folded.from ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const piece = pieces[low];
    if (!piece) return { from: offset, to: offset + 1 };
    if (offset < piece.folded.to) return piece.source;
    const from = piece.source.to + offset - piece.folded.to;
    return { from, to: from + 1 };
  };
  return ({ from, to }) => ({ from: sourceAt(from).from, to: sourceAt(to - 1).to });
}

/** Every place, none overlapping, at which a folded text has a folded word. */
export function occurrences(folded: string, word: string): readonly Stretch[] {
  const found: Stretch[] = [];
  if (word === '') return found;
  for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length))
    found.push({ from, to: from + word.length });
  return found;
}

function foldPiece(piece: string): string {
  const seen = known.get(piece);
  if (seen !== undefined) return seen;
  const folded = ENDS_BLANK.test(piece) ? ' ' : spell(piece);
  if (piece.length <= LONGEST_KNOWN) known.set(piece, folded);
  return folded;
}

function spell(piece: string): string {
  const bare = piece.normalize('NFKD').replace(LEFT_OUT, '').normalize('NFC').toLowerCase();
  return Array.from(bare, (character) => ALIKE[character] ?? character).join('');
}
