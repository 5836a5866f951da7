import { useEffect, useState, type RefObject } from 'react';
import type { RowPosition } from './timelineRows';

/** What is kept ready above and below what is seen, in rem; it moves on in steps of as much. */
const SPARE = 32;

/** The part of a scrolled list that is to be there, in rem from its top. */
export interface View {
  readonly from: number;
  readonly to: number;
}

/** Follows what is seen of a scrolled element and its only child. */
export function useView(scrolled: RefObject<HTMLElement | null>): View {
  const [view, setView] = useState<View>({ from: 0, to: 3 * SPARE });
  useEffect(() => {
    const element = scrolled.current;
    if (!element) return;
    const look = () => {
      const rem = remOf();
      const top = Math.floor(element.scrollTop / rem / SPARE) * SPARE;
      const next = { from: top - SPARE, to: top + element.clientHeight / rem + 2 * SPARE };
      setView((now) => (now.from === next.from && now.to === next.to ? now : next));
    };
    // The child grows with the text size.
    const observer = new ResizeObserver(look);
    for (const each of [element, ...element.children]) observer.observe(each);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scrolled]);
  return view;
}

/** Scrolls no further than needed to see a row; to the middle, where it is far away. */
export function reveal(scrolled: HTMLElement, row: RowPosition): void {
  const rem = remOf();
  const { scrollTop, clientHeight } = scrolled;
  const top = row.top * rem;
  const bottom = (row.top + row.height) * rem;
  if (top >= scrollTop && bottom <= scrollTop + clientHeight) return;
  const isFar = bottom < scrollTop - clientHeight || top > scrollTop + 2 * clientHeight;
  if (isFar) scrolled.scrollTop = (top + bottom - clientHeight) / 2;
  else scrolled.scrollTop = top < scrollTop ? (row.position === 1 ? 0 : top) : bottom - clientHeight;
}

function remOf(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}
