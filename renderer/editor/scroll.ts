import type { EditorView } from '@codemirror/view';
import type { TextRange } from './canvas';
import { holdAt } from './holding';

/** Where a text was scrolled to: the position at the top, and how far it stood from there, in pixels. */
export interface Scroll {
  readonly position: number;
  readonly margin: number;
}

/** Kept free around the cursor, in pixels: nobody likes to write on the window's last line. */
export const MARGINS = { top: 24, bottom: 72 };

/** How far a page is scrolled that stands at a place in the window; undefined at the top. */
export function scrolled(view: EditorView, place: HTMLElement): Scroll | undefined {
  const scroller = scrollerOf(place);
  if (scroller.scrollTop === 0) return undefined;
  const { top } = scroller.getBoundingClientRect();
  const block = view.lineBlockAtHeight(top - view.documentTop);
  const cursor = view.coordsAtPos(block.from, 1);
  return cursor ? { position: block.from, margin: cursor.top - top } : undefined;
}

/** Scrolls a page to where it was, or to the top. */
export function scrollTo(view: EditorView, place: HTMLElement, to: Scroll | undefined): void {
  if (to) view.dispatch(holdAt({ position: to.position, y: 'start', yMargin: to.margin - MARGINS.top }));
  else scrollerOf(place).scrollTop = 0;
}

/** How far below the top of what scrolls the page a mark beside the scroll bar stands for each place, in pixels. */
export function marksOf(view: EditorView, place: HTMLElement, places: readonly TextRange[]): readonly number[] {
  const scroller = scrollerOf(place);
  const above = view.documentTop - scroller.getBoundingClientRect().top + scroller.scrollTop;
  const shown = scroller.clientHeight / scroller.scrollHeight;
  return places.map(({ from }) => Math.round((above + view.lineBlockAt(from).top) * shown));
}

/** What scrolls the page: the nearest element around it that does. */
function scrollerOf(element: HTMLElement): Element {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return document.documentElement;
}
