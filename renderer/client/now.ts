import { useEffect, useState } from 'react';
import { momentAt, type Moment } from '../../electron/domain/time/moment';

const MINUTE = 60_000;
/**
 * How often it is looked at the clock at least, in milliseconds: somebody may set it, and no timer runs while the
 * computer sleeps.
 */
const LOOK = 5000;

/** What time it is, to the minute. */
export function useNow(): Moment {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => followClock(now, setNow), [now]);
  return momentAt(now);
}

/**
 * Says once what time it is when that is no longer the minute of `shown`, milliseconds since 1970; the returned
 * function ends it.
 */
export function followClock(shown: number, say: (now: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    const now = Date.now();
    if (minuteOf(now) === minuteOf(shown)) timer = setTimeout(look, Math.min(LOOK, MINUTE - (now % MINUTE)));
    else say(now);
  };
  const places = [
    [window, 'focus'],
    [document, 'visibilitychange'],
  ] as const;
  for (const [place, event] of places) place.addEventListener(event, look);
  look();
  return () => {
    clearTimeout(timer);
    for (const [place, event] of places) place.removeEventListener(event, look);
  };
}

function minuteOf(time: number): number {
  return Math.floor(time / MINUTE);
}
