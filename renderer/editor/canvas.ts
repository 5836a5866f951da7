import type { EditorState, Range } from '@codemirror/state';
import { Decoration, type DecorationSet, type WidgetType } from '@codemirror/view';

/** A stretch of the text, end exclusive. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** The look of a mark that is not seen. */
export const HIDDEN = Decoration.replace({});
const styles = new Map<string, Decoration>();
const lineStyles = new Map<string, Decoration>();

/** Collects how the visible lines of a text look. */
export class Canvas {
  readonly #decorations: Range<Decoration>[] = [];
  /** Class names by the beginning of the line. */
  readonly #lines = new Map<number, Set<string>>();
  /** The beginnings of lines whose indent is hidden already. */
  readonly #indented = new Set<number>();

  constructor(
    readonly state: EditorState,
    readonly visible: readonly TextRange[],
    readonly present: readonly TextRange[],
  ) {}

  /** Whether someone is writing in or at the edge of a stretch. */
  isPresent({ from, to }: TextRange): boolean {
    return this.present.some((one) => one.from <= to && one.to >= from);
  }

  text({ from, to }: TextRange): string {
    return this.state.sliceDoc(from, to);
  }

  lineAt(at: number): TextRange {
    return this.state.doc.lineAt(at);
  }

  /** One blank further, if one stands there. */
  pastBlank(at: number): number {
    return /[ \t]/.test(this.text({ from: at, to: at + 1 })) ? at + 1 : at;
  }

  /** Before the blanks that end here. */
  beforeBlank(at: number): number {
    const line = this.lineAt(at);
    return line.from + this.text({ from: line.from, to: at }).trimEnd().length;
  }

  style({ from, to }: TextRange, name: string): void {
    if (from < to) this.#decorations.push(kept(styles, name, () => Decoration.mark({ class: name })).range(from, to));
  }

  /** A mark of Markdown: hidden, or faded where someone writes in what it marks. Marks over several lines stay. */
  mark(stretch: TextRange, within: TextRange): void {
    if (this.isPresent(within) || stretch.to > this.lineAt(stretch.from).to) this.style(stretch, 'mark');
    else this.replace(stretch, HIDDEN);
  }

  replace({ from, to }: TextRange, decoration: Decoration): void {
    if (from < to) this.#decorations.push(decoration.range(from, to));
  }

  widget(at: number, widget: WidgetType): void {
    this.#decorations.push(Decoration.widget({ widget, side: 1 }).range(at));
  }

  /** Adds class names to every visible line of a stretch. */
  lines({ from, to }: TextRange, names: string): void {
    for (const line of this.#visibleLines(from, to)) {
      const known = this.#lines.get(line.from) ?? new Set();
      this.#lines.set(line.from, known.add(names));
    }
  }

  /** Hides the blanks before the words of a list's lines; their place is shown by the lines' own indent. */
  hideIndents({ from, to }: TextRange): void {
    for (const line of this.#visibleLines(from, to)) {
      const blanks = /^[ \t]+(?=\S)/.exec(line.text)?.[0].length ?? 0;
      const isEdited = this.isPresent({ from: line.from, to: line.from + blanks - 1 });
      if (blanks === 0 || isEdited || this.#indented.has(line.from)) continue;
      this.#indented.add(line.from);
      this.replace({ from: line.from, to: line.from + blanks }, HIDDEN);
    }
  }

  /** All of it, with the direction of each line by its own letters, and the lines between paragraphs a little lower. */
  finish(): DecorationSet {
    for (const { from, to } of this.visible) {
      for (const line of this.#visibleLines(from, to)) {
        const isGap =
          line.length === 0 &&
          line.number > 1 &&
          line.number < this.state.doc.lines &&
          this.state.doc.line(line.number - 1).length > 0;
        const names = [...(this.#lines.get(line.from) ?? []), ...(isGap ? ['gap'] : [])].join(' ');
        const look = kept(lineStyles, names, () =>
          Decoration.line({ attributes: { dir: 'auto', ...(names === '' ? {} : { class: names }) } }),
        );
        this.#decorations.push(look.range(line.from));
      }
    }
    return Decoration.set(this.#decorations, true);
  }

  *#visibleLines(from: number, to: number) {
    for (const stretch of this.visible) {
      if (stretch.to < from || stretch.from > to) continue;
      const last = this.state.doc.lineAt(Math.min(to, stretch.to)).number;
      for (let number = this.state.doc.lineAt(Math.max(from, stretch.from)).number; number <= last; number += 1)
        yield this.state.doc.line(number);
    }
  }
}

function kept(known: Map<string, Decoration>, name: string, make: () => Decoration): Decoration {
  let look = known.get(name);
  if (!look) known.set(name, (look = make()));
  return look;
}
