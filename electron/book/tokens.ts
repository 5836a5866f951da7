import { Lexer, Tokenizer, type Token, type Tokens } from 'marked';

/**
 * So deep may lists and quotes lie in one another, and marks of emphasis: what lies deeper is a text with its marks.
 */
const DEEPEST = 12;
/**
 * So many letters may be looked through for the ends of emphasis: so many for each of the text, and so many besides.
 * What is marked beyond stays a text with its marks.
 */
const WORK_A_LETTER = 100;
const WORK = 5_000_000;
/** The longest address that is one without being marked as such. */
const LONGEST_ADDRESS = 4096;

/** The tokens of a text. */
export interface Read {
  readonly tokens: readonly Token[];
  /** Whether some of its marks stand in it as letters, since it is too deep or too tangled. */
  readonly isSimplified: boolean;
}

/**
 * Reads CommonMark with strikethrough, tasks and bare addresses, as the editor has it: tables, definitions and HTML
 * stay the text that they are. The time it takes grows with the text and no faster, whatever is in it, and no letter of
 * it is left out. Throws where it is beyond the parser.
 */
export function tokensOf(markdown: string): Read {
  const tokenizer = new Bounded(WORK + WORK_A_LETTER * markdown.length);
  const lexer = new Lexer({ gfm: true, tokenizer });
  // Without tables, which would be looked for from every line to the end.
  tokenizer.rules = { ...tokenizer.rules, block: Lexer.rules.block.normal };
  const tokens = lexer.lex(markdown);
  return { tokens, isSimplified: tokenizer.isSimplified };
}

class Bounded extends Tokenizer {
  isSimplified = false;
  #blocks = 0;
  #marks = 0;
  #work: number;

  constructor(work: number) {
    super();
    this.#work = work;
  }

  override html(): undefined {
    return undefined;
  }
  override tag(): undefined {
    return undefined;
  }
  // What it defines would vanish from the text; the editor shows no link by reference either.
  override def(): undefined {
    return undefined;
  }

  override list(text: string): Tokens.List | undefined {
    return /^ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t\n]|$)/.test(text) ? this.#block(() => super.list(text)) : undefined;
  }

  override blockquote(text: string): Tokens.Blockquote | undefined {
    return /^ {0,3}>/.test(text) ? this.#block(() => super.blockquote(text)) : undefined;
  }

  override emStrong(text: string, masked: string, before?: string): Tokens.Em | Tokens.Strong | undefined {
    return /^[*_]/.test(text) ? this.#mark(text, () => super.emStrong(text, masked, before)) : undefined;
  }

  override del(text: string, masked: string, before?: string): Tokens.Del | undefined {
    return text.startsWith('~') ? this.#mark(text, () => super.del(text, masked, before)) : undefined;
  }

  override url(text: string): Tokens.Link | undefined {
    return /^\S*/.exec(text.slice(0, LONGEST_ADDRESS))?.[0].length === LONGEST_ADDRESS ? undefined : super.url(text);
  }

  #block<T>(read: () => T | undefined): T | undefined {
    if (this.#blocks === DEEPEST) {
      this.isSimplified = true;
      return undefined;
    }
    this.#blocks += 1;
    const block = read();
    this.#blocks -= 1;
    return block;
  }

  #mark<T>(text: string, read: () => T | undefined): T | undefined {
    this.#work -= text.length;
    if (this.#work < 0 || this.#marks === DEEPEST) {
      this.isSimplified = true;
      return undefined;
    }
    this.#marks += 1;
    const mark = read();
    this.#marks -= 1;
    return mark;
  }
}
