import {
  type EditorState,
  MapMode,
  RangeSet,
  RangeSetBuilder,
  RangeValue,
  StateEffect,
  StateField,
  type Text,
  type TransactionSpec,
} from '@codemirror/state';

const BREAK = /\r\n?|\n/g;

/** How one line ends, where it ends unlike most. Lies at its line break and goes with it. */
class Ending extends RangeValue {
  constructor(readonly text: string) {
    super();
    this.mapMode = MapMode.TrackAfter;
  }

  override eq(other: RangeValue): boolean {
    return other instanceof Ending && other.text === this.text;
  }
}

interface Endings {
  /** How most lines of the text end; new lines end like this. */
  readonly usual: string;
  readonly odd: RangeSet<Ending>;
}

const NONE: Endings = { usual: '\n', odd: RangeSet.of<Ending>([]) };
const setEndings = StateEffect.define<Endings>();

/** Remembers how lines end, which CodeMirror itself forgets, so that a text leaves as it came. */
const endings = StateField.define<Endings>({
  create: () => NONE,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setEndings)) return effect.value;
    return transaction.docChanged && value.odd.size > 0 ? { ...value, odd: value.odd.map(transaction.changes) } : value;
  },
});

/** Makes a state remember the line endings of the text it begins with. */
export function lineEndingsOf(text: string) {
  return endings.init(() => readEndings(text));
}

/** The text of a state, to the last character as it was given and typed. */
export function textWithEndings(state: EditorState): string {
  const { usual, odd } = state.field(endings);
  if (odd.size === 0) return state.doc.sliceString(0, undefined, usual);
  let text = '';
  let from = 0;
  odd.between(0, state.doc.length, (at, _to, ending) => {
    text += state.doc.sliceString(from, at, usual) + ending.text;
    from = at + 1;
  });
  return text + state.doc.sliceString(from, undefined, usual);
}

/** Another text in place of the present one: only what differs is changed, so that the cursor stays where it was. */
export function replacement(state: EditorState, text: string): TransactionSpec {
  const before = state.doc.toString();
  const after = text.replace(BREAK, '\n');
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return {
    changes: { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) },
    effects: setEndings.of(readEndings(text)),
  };
}

/** Where a place in the text as it was given stands in the editor, which counts every line break as one. */
export function positionOf(text: string, offset: number, doc: Text): number {
  let pairs = 0;
  for (let at = text.indexOf('\r\n'); at >= 0 && at < offset; at = text.indexOf('\r\n', at + 2)) pairs += 1;
  return Math.min(Math.max(offset - pairs, 0), doc.length);
}

function readEndings(text: string): Endings {
  if (!text.includes('\r')) return NONE;
  const breaks = text.match(BREAK) ?? [];
  const usual = breaks.filter((one) => one === '\r\n').length * 2 >= breaks.length ? '\r\n' : '\n';
  const odd = new RangeSetBuilder<Ending>();
  let shift = 0;
  for (const { 0: found, index } of text.matchAll(BREAK)) {
    if (found !== usual) odd.add(index - shift, index - shift, new Ending(found));
    shift += found.length - 1;
  }
  return { usual, odd: odd.finish() };
}
