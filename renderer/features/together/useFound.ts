import { useEffect, useState } from 'react';
import type { Id } from '../../../electron/domain/id';
import { request } from '../../client/bridge';

/** Milliseconds without a key before one asks. */
const PAUSE = 120;

/** All that some words find; undefined where nothing is looked for. What was found before stays until it is known. */
export function useFound(words: string): ReadonlySet<Id> | undefined {
  const [found, setFound] = useState<ReadonlySet<Id>>();
  const asked = words.trim();
  useEffect(() => {
    if (asked === '') return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      void request('search.all', { text: asked }).then((answer) => {
        if (wanted && answer.ok) setFound(new Set(answer.value));
      });
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return asked === '' ? undefined : found;
}
