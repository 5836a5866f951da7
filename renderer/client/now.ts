import { useEffect, useState } from 'react';
import { momentAt, type Moment } from '../../electron/domain/moment';

const MINUTE = 60_000;

/** What time it is, to the minute. */
export function useNow(): Moment {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setTimeout(() => { setNow(Date.now()); }, MINUTE - (now % MINUTE));
    return () => { clearTimeout(timer); };
  }, [now]);
  return momentAt(now);
}
