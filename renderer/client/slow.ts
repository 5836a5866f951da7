import { useEffect, useState } from 'react';

const HALF_A_SECOND = 500;

/** Whether something has been going on for more than half a second; what is shorter is better not mentioned. */
export function useSlow(goesOn: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!goesOn) return;
    const timer = setTimeout(() => {
      setSlow(true);
    }, HALF_A_SECOND);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [goesOn]);
  return goesOn && slow;
}
