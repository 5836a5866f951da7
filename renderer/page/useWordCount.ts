import { useEffect, useState } from 'react';
import { countingWords } from '../../electron/domain/text/wordCount';

/** Milliseconds for which letters may wait for the counting. */
const SHARE = 8;

/**
 * How many words a Markdown text has. A long one is counted bit by bit, and until that is done the number is the one
 * before.
 */
export function useWordCount(markdown: string): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const counting = countingWords(markdown);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = () => {
      const end = performance.now() + SHARE;
      for (let step = counting.next(); ; step = counting.next()) {
        if (step.done === true) {
          setCount(step.value);
          return;
        }
        if (performance.now() > end) break;
      }
      timer = setTimeout(goOn);
    };
    goOn();
    return () => {
      clearTimeout(timer);
    };
  }, [markdown]);
  return count;
}
