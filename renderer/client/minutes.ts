import { useEffect, useState } from 'react';

/** How often it is looked how much time has passed, in milliseconds. Nothing is counted down by the second. */
const LOOK = 5000;

/** What the clock says, looked at now and then, in milliseconds since 1970: for what is said in whole minutes. */
export function useMinutes(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, LOOK);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
