/** One part of what someone looks for; all parts have to hold. */
export type QueryPart =
  | { readonly kind: 'word' | 'phrase'; readonly text: string }
  | { readonly kind: 'tag' | 'person' | 'feeling'; readonly name: string }
  /** Strictly before or after a year, a month or a day: `2026`, `2026-11`, `2026-11-22`. */
  | { readonly kind: 'before' | 'after'; readonly date: string };

const KEY = '(tag|person|feeling|before|after):';
const PART = new RegExp(`(?:${KEY})?"([^"]*)(?:"|$)|${KEY}([^\\s"]+)|([^\\s"]+)`, 'gi');
const EMPTY_FILTER = new RegExp(`^${KEY}$`, 'i');
const DATE = /^\d{4}(?:-\d\d){0,2}$/;
const UNFINISHED_DATE = /^\d{0,4}(?:-\d{0,2}){0,2}$/;

/**
 * Reads the query language of docs/search.md. Any text is a query: an unknown `foo:` is a word, an unclosed quote ends
 * with the text, and a filter whose value is still being typed is left out.
 */
export function parseQuery(text: string): readonly QueryPart[] {
  return Array.from(text.replace(/[“”„]/g, '"').matchAll(PART), (match): QueryPart | undefined => {
    const [whole, quotedKey, quoted, key, value, word] = match;
    if (word !== undefined) return EMPTY_FILTER.test(word) ? undefined : { kind: 'word', text: word };
    const words = (quoted ?? value ?? '').trim().replace(/\s+/g, ' ');
    if (words === '') return undefined;
    const kind = (quotedKey ?? key ?? '').toLowerCase();
    switch (kind) {
      case 'tag':
      case 'person':
      case 'feeling':
        return { kind, name: words };
      case 'before':
      case 'after':
        if (DATE.test(words)) return { kind, date: words };
        return UNFINISHED_DATE.test(words)
          ? undefined
          : { kind: quoted === undefined ? 'word' : 'phrase', text: quoted === undefined ? whole : words };
      default:
        return { kind: 'phrase', text: words };
    }
  }).filter((part) => part !== undefined);
}

/** The query in the words of its language; reading it gives the same parts. */
export function printQuery(parts: readonly QueryPart[]): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'word':
          return part.text;
        case 'phrase':
          return `"${part.text}"`;
        case 'tag':
        case 'person':
        case 'feeling':
          return `${part.kind}:${/\s/.test(part.name) ? `"${part.name}"` : part.name}`;
        case 'before':
        case 'after':
          return `${part.kind}:${part.date}`;
      }
    })
    .join(' ');
}
