import { useEffect, useState } from 'react';
import type { Failure } from '../../electron/contract/failure';
import type { Id } from '../../electron/domain/id';
import type { Result } from '../../electron/domain/result';
import { beginOpening, standsOnPage } from './openedRecords';
import type { Writing } from './writing';
import { openWriting, showWriting } from './writings';

/**
 * The record that is to be on the page, or why it cannot be. The one before stays until it is there, so that nothing
 * flickers.
 */
export function useWriting(id: Id | undefined): Result<Writing, Failure> | undefined {
  const [answered, setAnswered] = useState<Result<Writing, Failure>>();
  useEffect(() => {
    if (id === undefined) return;
    let wanted = true;
    beginOpening(id);
    void openWriting(id).then((answer) => {
      if (wanted) setAnswered(answer);
    });
    return () => {
      wanted = false;
    };
  }, [id]);
  const opened = id === undefined ? undefined : answered;
  const writing = opened?.ok === true ? opened.value : undefined;
  useEffect(() => {
    if (!writing) return undefined;
    const left = [showWriting(writing), standsOnPage(writing)];
    return () => {
      for (const leave of left) leave();
    };
  }, [writing]);
  return opened;
}
