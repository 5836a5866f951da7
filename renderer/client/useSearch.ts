import { useEffect, useState } from 'react';
import type { SearchFound } from '../../electron/contract/search';
import { request } from './bridge';

/** Hits shown at once. */
export const MOST = 50;
/** Milliseconds without a key before one asks. */
const PAUSE = 40;

export interface Answered {
  /** What was asked. */
  readonly text: string;
  readonly found: SearchFound;
}

/** What a text finds, as it is typed; the answer before stays until the next one is there. */
export function useSearch(text: string): Answered | undefined {
  const [answered, setAnswered] = useState<Answered>();
  const asked = text.trim();
  useEffect(() => {
    if (asked === '') return;
    let wanted = true;
    const timer = setTimeout(() => {
      void request('search.find', { text: asked, limit: MOST }).then((answer) => {
        if (wanted && answer.ok) setAnswered({ text: asked, found: answer.value });
      });
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return asked === '' ? undefined : answered;
}
