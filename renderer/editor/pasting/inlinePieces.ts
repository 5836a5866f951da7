import { completed } from '../../../electron/domain/text/address';
import { linkTo } from '../address';
import { isBlank, PLAIN, type Look, type Words } from './lines';
import type { Pair, Piece } from './piece';

/** What a look is made of, from what holds longest to what changes soonest. */
const KINDS = ['link', 'bold', 'italic', 'struck', 'code'] as const;

interface Open {
  readonly kind: (typeof KINDS)[number];
  readonly pair: Pair;
  readonly close: string;
}

/** The words of one line as pieces of Markdown. */
export function inlinePieces(words: readonly Words[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const open: Open[] = [];
  const endAfter = (count: number) => {
    for (const { close, pair } of open.splice(count).reverse()) pieces.push({ is: 'close', text: close, pair });
  };
  let before = PLAIN;
  for (const { text, look } of blanksOutside(words)) {
    const ended = open.findIndex(({ kind }) => kind === 'code' || before[kind] !== look[kind]);
    if (ended >= 0) endAfter(ended);
    before = look;
    if (look.link !== undefined && !look.code && leadsTo(text, look.link)) {
      pieces.push({ is: 'address', text, leadsTo: look.link });
      continue;
    }
    const begun = KINDS.filter((kind) => isOf(look, kind) && !open.some((one) => one.kind === kind));
    // Marks stand directly at the words, or they would be none.
    const blanks = begun.length > 0 ? (/^\s+/.exec(text)?.[0] ?? '') : '';
    if (blanks !== '') pieces.push({ is: 'words', text: blanks });
    const rest = text.slice(blanks.length);
    if (rest === '') continue;
    for (const kind of begun) {
      const [first, close] = marksOf(kind, rest, look.link);
      const pair = { isWritten: true, instead: kind === 'link' ? ` <${look.link ?? ''}>` : '' };
      pieces.push({ is: 'open', text: first, pair });
      open.push({ kind, pair, close });
    }
    const code = open.find(({ kind }) => kind === 'code');
    if (code) pieces.push({ is: 'verbatim', text: rest, pair: code.pair });
    else if (look.link === undefined) pieces.push({ is: 'words', text: rest });
    else for (const piece of withoutBrackets(rest)) pieces.push(piece);
  }
  endAfter(0);
  return pieces;
}

/** Link form for words and where they lead. */
export function linkPieces(text: string, link: string): readonly Piece[] {
  const pair = { isWritten: true, instead: ` <${link}>` };
  const [open, close] = marksOf('link', text, link);
  return [{ is: 'open', text: open, pair }, ...withoutBrackets(text), { is: 'close', text: close, pair }];
}

function marksOf(kind: Open['kind'], text: string, link = ''): readonly [open: string, close: string] {
  switch (kind) {
    case 'link':
      return ['[', linkTo('', link).slice(1)];
    case 'bold':
      return ['**', '**'];
    case 'italic':
      return ['*', '*'];
    case 'struck':
      return ['~~', '~~'];
    case 'code': {
      const ticks = '`'.repeat(1 + Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length)));
      return /^`|`$/.test(text) ? [`${ticks} `, ` ${ticks}`] : [ticks, ticks];
    }
  }
}

/** Words that stand between the brackets of a link. */
function withoutBrackets(text: string): readonly Piece[] {
  return text.split(/(?=[[\]])/).flatMap((part): readonly Piece[] =>
    /^[[\]]/.test(part)
      ? [
          { is: 'escape', text: '\\' },
          { is: 'words', text: part },
        ]
      : [{ is: 'words', text: part }],
  );
}

/** Whether words are the address that they lead to. */
function leadsTo(text: string, link: string): boolean {
  const address = completed(text);
  return address !== undefined && (address === link || `${address}/` === link);
}

/** The same words with the blanks at the ends of a look outside of it, and with what looks alike in one. */
function blanksOutside(words: readonly Words[]): readonly Words[] {
  const parts = words.flatMap(({ text, look }) =>
    look === PLAIN ? [{ text, look }] : (text.match(/\s+|\S+/g) ?? []).map((part) => ({ text: part, look })),
  );
  const following: Look[] = [];
  let next = PLAIN;
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    following[index] = next;
    const part = parts[index];
    if (part && !isBlank(part.text)) next = part.look;
  }
  const joined: Words[] = [];
  for (const [index, { text, look }] of parts.entries()) {
    const last = joined.at(-1);
    const own = isBlank(text) ? blankLook(look, last?.look ?? PLAIN, following[index] ?? PLAIN) : look;
    if (last && isAlike(last.look, own)) joined[joined.length - 1] = { text: last.text + text, look: last.look };
    else joined.push({ text, look: own });
  }
  return joined;
}

/** Blanks look like the words on both sides of them; of code and of a link are only those that were. */
function blankLook(look: Look, one: Look, other: Look): Look {
  return {
    bold: one.bold && other.bold,
    italic: one.italic && other.italic,
    struck: one.struck && other.struck,
    code: look.code && one.code && other.code,
    link: one.link === other.link ? look.link && one.link : undefined,
  };
}

function isOf(look: Look, kind: (typeof KINDS)[number]): boolean {
  return look[kind] !== false && look[kind] !== undefined;
}

function isAlike(one: Look, other: Look): boolean {
  return KINDS.every((kind) => one[kind] === other[kind]);
}
