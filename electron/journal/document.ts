import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import { cutLines, splice, spliceList, type Splice } from './splice';

/** An item of a list: a text, or a name with a value (`uneasy: 4`); undefined where it is anything else, which is left as it is. */
export type Item = string | readonly [name: string, value: string] | undefined;

/** A Markdown text with YAML front matter. */
export interface Document {
  /** What stands after a key, as text whatever its form (`01234`, `12:30`); undefined where the key is missing or has no single value. */
  readonly text: (key: string) => string | undefined;
  readonly list: (key: string) => readonly Item[];
  /** Lines ended by \n. */
  readonly body: string;
  /** Where the body begins in the source. */
  readonly bodyFrom: number;
}

interface Parts {
  readonly yaml: string;
  readonly yamlFrom: number;
  readonly bodyFrom: number;
  readonly newline: string;
}

const OPENING = /^\ufeff?---[ \t]*(\r?\n)/;

/** Reads a document; undefined where the text has no front matter that is a plain YAML map. */
export function readDocument(source: string): Document | undefined {
  const parts = partsOf(source);
  const pairs = parts && pairsOf(parts.yaml);
  if (!pairs) return undefined;
  return {
    text: (key) => textOf(pairs.get(key)?.value),
    list: (key) => itemsOf(pairs.get(key)?.value).map(itemOf),
    body: bodyOf(source, parts.bodyFrom),
    bodyFrom: parts.bodyFrom,
  };
}

/** The body of a source whose body begins there, its lines ended by \n. */
export function bodyOf(source: string, bodyFrom: number): string {
  return withPlainLines(source.slice(bodyFrom));
}

/** A text with its lines ended by \n. */
export function withPlainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The source with another body; its lines end as those of the front matter do. */
export function setBody(source: string, body: string): string {
  const parts = partsOf(source);
  if (!parts) return source;
  const head = source.slice(0, parts.bodyFrom);
  return (head.endsWith('\n') ? head : head + parts.newline) + body.replaceAll('\n', parts.newline);
}

/** The source with another value of a key, given as YAML; undefined takes the key away. Every other byte stays. */
export function setValue(source: string, key: string, yaml: string | undefined): string {
  return edit(source, (parts, pairs) => {
    const pair = pairs.get(key);
    if (yaml === undefined) return pair ? [cutLines(parts.yaml, pair.from, pair.to)] : [];
    if (!pair) return [atEnd(parts, `${key}: ${yaml}${parts.newline}`)];
    const [from, to] = pair.value?.range ?? [pair.to, pair.to];
    const blank = parts.yaml.charAt(from - 1) === ':' ? ' ' : '';
    const end = parts.yaml.slice(from, to).endsWith('\n') ? parts.newline : '';
    return [{ from, to, text: blank + yaml + end }];
  });
}

/**
 * The source with other items in a list, given as YAML. `yamlOf`: an item that is there in the same form, undefined for one
 * that means nothing here and stays. Items that stay keep their bytes and comments.
 */
export function setList(source: string, key: string, wanted: readonly string[], yamlOf: (item: Item) => string | undefined): string {
  return edit(source, (parts, pairs) => {
    const pair = pairs.get(key);
    const added = atEnd(parts, wanted.length === 0 ? '' : `${key}:${parts.newline}${wanted.map((yaml) => `  - ${yaml}${parts.newline}`).join('')}`);
    if (!pair) return [added];
    const nodes = itemsOf(pair.value);
    const known = nodes.map((node) => yamlOf(itemOf(node)));
    const whole = cutLines(parts.yaml, pair.from, pair.to);
    if (!isSeq(pair.value)) return [whole, added];
    if (wanted.length === 0 && known.every((yaml) => yaml !== undefined)) return [whole];
    return spliceList({ yaml: parts.yaml, list: pair.value, known, newline: parts.newline }, wanted);
  });
}

/** A text as YAML for a value, an item or a key: plain where no reader of YAML could take it for anything else, else quoted. */
export function yamlText(text: string): string {
  const plain = /^\p{L}(?:[\p{L}\p{M}\p{N} .'’“”…?!()–—-]*[\p{L}\p{M}\p{N}.'’“”…?!()])?$/u.test(text);
  if (plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)) return text;
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly value: Node | null;
}

function partsOf(source: string): Parts | undefined {
  const opening = OPENING.exec(source);
  if (!opening) return undefined;
  const yamlFrom = opening[0].length;
  const closing = /\n---[ \t]*(?:\r?\n|$)/g;
  closing.lastIndex = yamlFrom - 1;
  const closed = closing.exec(source);
  if (!closed) return undefined;
  return { yaml: source.slice(yamlFrom, closed.index + 1), yamlFrom, bodyFrom: closing.lastIndex, newline: opening[1] ?? '\n' };
}

/** The keys of a YAML map in block style. The failsafe schema takes every scalar as the text it is. */
function pairsOf(yaml: string): ReadonlyMap<string, Found> | undefined {
  // SECURITY: the library's messages quote the text and its warnings print it; neither is let out.
  const { contents, errors } = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false, keepSourceTokens: true });
  if (errors.length > 0 || !isMap(contents) || contents.flow) return undefined;
  const pairs = new Map<string, Found>();
  for (const { key, value } of contents.items as readonly Pair<unknown, Node | null>[]) {
    if (!isScalar(key) || typeof key.value !== 'string' || !key.range) continue;
    pairs.set(key.value, { from: key.range[0], to: value?.range?.[1] ?? key.range[1], value });
  }
  return pairs;
}

function textOf(node: Node | null | undefined): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}

/** The nodes of a list; a single text counts as a list of one. */
function itemsOf(node: Node | null | undefined): readonly (Node | null)[] {
  if (isSeq(node)) return node.items as readonly (Node | null)[];
  return textOf(node) ? [node ?? null] : [];
}

function itemOf(node: Node | null): Item {
  if (!isMap(node)) return isAlias(node) ? undefined : textOf(node);
  const [pair, ...rest] = node.items as readonly Pair<Node, Node | null>[];
  const name = textOf(pair?.key);
  const value = textOf(pair?.value);
  return rest.length > 0 || name === undefined || value === undefined ? undefined : [name, value];
}

/** The source with splices made in its front matter; as it is where it has none. */
function edit(source: string, make: (parts: Parts, pairs: ReadonlyMap<string, Found>) => readonly Splice[]): string {
  const parts = partsOf(source);
  const pairs = parts && pairsOf(parts.yaml);
  if (!pairs) return source;
  return source.slice(0, parts.yamlFrom) + splice(parts.yaml, make(parts, pairs)) + source.slice(parts.yamlFrom + parts.yaml.length);
}

function atEnd(parts: Parts, text: string): Splice {
  return { from: parts.yaml.length, to: parts.yaml.length, text };
}
