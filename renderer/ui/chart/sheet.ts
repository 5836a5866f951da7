import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** What a chart is drawn on, in CSS pixels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The size of the window's text, in which everything beside the data is measured. */
  readonly rem: number;
}

/** The sheet that an element has room for, so many rem high; undefined until it is known. */
export function useSheet(height: number): {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly sheet: Sheet | undefined;
} {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<{ readonly width: number; readonly rem: number }>();
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const look = () => {
      const { width } = element.getBoundingClientRect();
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      // Nothing is drawn anew on paper: it is the drawing of the screen, as wide as the paper.
      if (width > 0 && !window.matchMedia('print').matches)
        setRoom((before) => (before?.width === width && before.rem === rem ? before : { width, rem }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { place, sheet: room && { ...room, height: height * room.rem } };
}
