/** Two marks that belong together: read as marks, or not written. */
export interface Pair {
  isWritten: boolean;
  /** What stands behind the words if the pair is not written. */
  readonly instead: string;
}

/**
 * A stretch of Markdown: `words`, and an `escape` before a sign of them that would be read as a mark; the marks of a
 * pair; an `address` that is a link by itself; what is `verbatim` between the marks of its pair; and a `frame` around
 * lines.
 */
export type Piece =
  | { readonly is: 'words' | 'escape' | 'frame'; readonly text: string }
  | { readonly is: 'address'; readonly text: string; readonly leadsTo: string }
  | { readonly is: 'open' | 'close' | 'verbatim'; readonly text: string; readonly pair: Pair };
