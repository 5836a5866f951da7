import { isAlias, isMap, isScalar, isSeq, visit, type Node, type Pair } from 'yaml';
import { pairsOf, frontMatterParts, type FoundFrontMatter, type Parts } from './frontMatter';
import { cutLines, splice, spliceList, type Splice } from './splice';

/**
 * An item of a list: a text, or names with texts (`uneasy: 4`); undefined where it is anything else, which is left as
 * it is.
 */
export type Item = string | ReadonlyMap<string, string> | undefined;

/** A Markdown text with YAML front matter. */
export interface Document {
  /**
   * What stands after a key, as text whatever its form (`01234`, `12:30`); undefined where the key is missing or has no
   * single value.
   */
  readonly text: (key: string) => string | undefined;
  readonly list: (key: string) => readonly Item[];
  /** Lines ended by \n. */
  readonly body: string;
  /** Where the body begins in the source. */
  readonly bodyFrom: number;
}

/** Reads a document; undefined where the text has no front matter that is a plain YAML map. */
export function readDocument(source: string): Document | undefined {
  const parts = frontMatterParts(source);
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

/**
 * A source whose body begins at `bodyFrom` with another body, and where that begins; its lines end as those of the
 * front matter do.
 */
export function setBody(
  source: string,
  bodyFrom: number,
  body: string,
): { readonly source: string; readonly bodyFrom: number } {
  const newline = /\r?\n/.exec(source)?.[0] ?? '\n';
  const head = source.slice(0, bodyFrom);
  const ended = head.endsWith('\n') ? head : head + newline;
  return { source: ended + body.replaceAll('\n', newline), bodyFrom: ended.length };
}

/**
 * The source with another value of a key, given as YAML; undefined takes the key away. Every other byte stays.
 * Unchanged where the value is no text, or something else refers to it.
 */
export function setValue(source: string, key: string, yaml: string | undefined): string {
  return edit(source, (parts, pairs) => {
    const pair = pairs.get(key);
    if (!pair) return yaml === undefined ? [] : [atEnd(parts, pairs, [`${key}: ${yaml}`])];
    if (!isPlain(pair)) return [];
    return [yaml === undefined ? cutLines(parts.yaml, pair.from, pair.to) : replaceValue(parts, pair, yaml)];
  });
}

/**
 * The source with other items in a list, given as YAML. `yamlOf`: the items that are there in the same form, undefined
 * for those that mean nothing here and stay. Items that stay keep their bytes and comments. Unchanged where the value
 * is neither list nor text, or something else refers to it.
 */
export function setList(
  source: string,
  key: string,
  wanted: readonly string[],
  yamlOf: (items: readonly Item[]) => readonly (string | undefined)[],
): string {
  return edit(source, (parts, pairs) => {
    const pair = pairs.get(key);
    if (!pair)
      return wanted.length === 0 ? [] : [atEnd(parts, pairs, [`${key}:`, ...wanted.map((yaml) => `  - ${yaml}`)])];
    const known = yamlOf(itemsOf(pair.value).map(itemOf));
    const isList = isSeq(pair.value) && !hasAnchor(pair.value);
    if (!isList && !isPlain(pair)) return [];
    if (wanted.length === 0 && known.every((yaml) => yaml !== undefined))
      return [cutLines(parts.yaml, pair.from, pair.to)];
    if (isList && isSeq(pair.value))
      return spliceList({ yaml: parts.yaml, list: pair.value, known, newline: parts.newline }, wanted);
    return known.includes(undefined) ? [] : [replaceValue(parts, pair, `[${wanted.join(', ')}]`)];
  });
}

/** The source with a key under another name (`title-before`), its value untouched, so that the key is free. */
export function setAside(source: string, key: string): string {
  return edit(source, (_, pairs) => {
    const pair = pairs.get(key);
    if (!pair) return [];
    let name = `${key}-before`;
    for (let number = 2; pairs.has(name); number++) name = `${key}-before-${number}`;
    return [{ ...pair.key, text: name }];
  });
}

/**
 * A text as YAML for a value, an item or a key: plain where no reader of YAML could take it for anything else, else
 * quoted.
 */
export function yamlText(text: string): string {
  const plain = /^\p{L}(?:[\p{L}\p{M}\p{N} .'’“”…?!()–—-]*[\p{L}\p{M}\p{N}.'’“”…?!()])?$/u.test(text);
  if (plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)) return text;
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
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
  const texts = new Map<string, string>();
  for (const pair of node.items as readonly Pair<Node, Node | null>[]) {
    const [name, value] = [textOf(pair.key), textOf(pair.value)];
    if (name === undefined || value === undefined || texts.has(name)) return undefined;
    texts.set(name, value);
  }
  return texts;
}

/** Whether a value is a text, or nothing, that can be exchanged without anything else changing its meaning. */
function isPlain({ value }: FoundFrontMatter): boolean {
  return value === null || (isScalar(value) && !hasAnchor(value));
}

function hasAnchor(node: Node): boolean {
  let found = false;
  visit(node, {
    Node: (_, { anchor }) => {
      found ||= anchor !== undefined;
    },
  });
  return found;
}

/** The source with splices made in its front matter; as it is where it has none. */
function edit(
  source: string,
  make: (parts: Parts, pairs: ReadonlyMap<string, FoundFrontMatter>) => readonly Splice[],
): string {
  const parts = frontMatterParts(source);
  const pairs = parts && pairsOf(parts.yaml);
  if (!pairs) return source;
  return (
    source.slice(0, parts.yamlFrom) +
    splice(parts.yaml, make(parts, pairs)) +
    source.slice(parts.yamlFrom + parts.yaml.length)
  );
}

function replaceValue({ yaml, newline }: Parts, { to: end, value }: FoundFrontMatter, text: string): Splice {
  const [from, to] = value?.range ?? [end, end];
  const before = yaml.charAt(from - 1) === ':' ? ' ' : '';
  // What is empty may have a comment right behind it.
  const after = yaml.slice(from, to).endsWith('\n') ? newline : yaml.charAt(to) === '#' ? ' ' : '';
  return { from, to, text: before + text + after };
}

/** New lines at the end of the map: within its indentation, and before the mark `...` that ends a document. */
function atEnd(
  { yaml, newline }: Parts,
  pairs: ReadonlyMap<string, FoundFrontMatter>,
  lines: readonly string[],
): Splice {
  const [first] = pairs.values();
  const start = first ? yaml.lastIndexOf('\n', first.from - 1) + 1 : 0;
  const indent = /^ */.exec(yaml.slice(start))?.[0] ?? '';
  const end = yaml.search(/^\.\.\.(?=\s|$)/m);
  const at = end < 0 ? yaml.length : end;
  return { from: at, to: at, text: lines.map((line) => indent + line + newline).join('') };
}
