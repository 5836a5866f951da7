import { Composer, isMap, isScalar, Lexer, Parser, type CST, type Node, type Pair } from 'yaml';

/**
 * More characters than these, or more signs and words, are no front matter of a record. SECURITY: far more than anybody
 * writes, and read in seconds.
 */
const LONGEST = 20_000_000;
const MOST_PARTS = 250_000;
/**
 * Lists within lists beyond this are no front matter of a record. SECURITY: the library follows them by recursion, and
 * some hundred levels end the process.
 */
const DEEPEST = 40;

/** A source as its front matter and where its body begins. */
export interface Parts {
  readonly yaml: string;
  readonly yamlFrom: number;
  readonly bodyFrom: number;
  /** As the first line ends. */
  readonly newline: string;
}

/** A key of the front matter. Places in UTF-16 units within the YAML, ends exclusive. */
export interface FoundFrontMatter {
  readonly key: Place;
  /** From the key to the end of its value. */
  readonly from: number;
  readonly to: number;
  readonly value: Node | null;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

const OPENING = /^\ufeff?---[ \t]*(\r?\n)/;

/** Cuts a source in two; undefined where it does not begin with front matter. */
export function frontMatterParts(source: string): Parts | undefined {
  const opening = OPENING.exec(source);
  if (!opening) return undefined;
  const yamlFrom = opening[0].length;
  const closing = /\n---[ \t]*(?:\r?\n|$)/g;
  closing.lastIndex = yamlFrom - 1;
  const closed = closing.exec(source);
  if (!closed) return undefined;
  return {
    yaml: source.slice(yamlFrom, closed.index + 1),
    yamlFrom,
    bodyFrom: closing.lastIndex,
    newline: opening[1] ?? '\n',
  };
}

/**
 * The keys of a YAML map in block style, in order; undefined where the text is something else, or a key comes twice.
 */
export function pairsOf(yaml: string): ReadonlyMap<string, FoundFrontMatter> | undefined {
  const contents = contentsOf(yaml);
  if (!isMap(contents) || contents.flow) return undefined;
  const pairs = new Map<string, FoundFrontMatter>();
  for (const { key, value } of contents.items as readonly Pair<unknown, Node | null>[]) {
    if (!isScalar(key) || typeof key.value !== 'string' || !key.range) continue;
    if (pairs.has(key.value)) return undefined;
    const [from, to] = key.range;
    pairs.set(key.value, { key: { from, to }, from, to: value?.range?.[1] ?? to, value });
  }
  return pairs;
}

/**
 * What a YAML text holds; undefined where it is not in order. The failsafe schema takes every scalar as the text it is.
 */
function contentsOf(yaml: string): unknown {
  if (yaml.length > LONGEST) return undefined;
  const tokens = tokensOf(yaml);
  if (!tokens || isDeep(tokens)) return undefined;
  // SECURITY: the library's messages quote the text and its warnings print it; neither is let out. Its own search for
  // keys that come twice takes the square of their number.
  const [document] = new Composer({
    schema: 'failsafe',
    logLevel: 'silent',
    prettyErrors: false,
    keepSourceTokens: true,
    uniqueKeys: false,
  }).compose(tokens);
  return document?.errors.length === 0 ? document.contents : undefined;
}

/** As `Parser.parse` does it; undefined where there are too many. */
function tokensOf(yaml: string): readonly CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let parts = 0;
  for (const part of new Lexer().lex(yaml)) {
    parts += 1;
    if (parts > MOST_PARTS) return undefined;
    for (const token of parser.next(part)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function isDeep(tokens: readonly CST.Token[]): boolean {
  let level: readonly CST.Token[] = tokens;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(partsWithin);
  }
  return false;
}

function partsWithin(token: CST.Token): readonly CST.Token[] {
  if ('items' in token)
    return token.items.flatMap(({ key, value }) => [key, value].filter((part) => part !== undefined && part !== null));
  return token.type === 'document' && token.value ? [token.value] : [];
}
