import { useEffect, useState } from 'react';
import type { Id } from '../../../electron/domain/id';
import type { AnyRecord } from '../../../electron/domain/records/record';
import type { Passage } from '../../../electron/domain/views/together';
import { openWriting } from '../../client/writings';

/** What can be read now. */
interface Ready {
  readonly read: readonly Passage[];
  /** The records in it that could be read, whole. */
  readonly texts: ReadonlyMap<Id, AnyRecord>;
}

/** What is read, with its records whole; what was read before until they are there, undefined before the first. */
export function useTexts(passages: readonly Passage[]): Ready | undefined {
  const [ready, setReady] = useState<Ready>();
  useEffect(() => {
    let wanted = true;
    const records = passages.flatMap((passage) => (passage.kind === 'record' ? [passage.record] : []));
    void Promise.all(
      records.map(async ({ id, whole }): Promise<readonly (readonly [Id, AnyRecord])[]> => {
        if (whole) return [[id, whole]];
        const opened = await openWriting(id);
        return opened.ok ? [[id, opened.value.record.get()]] : [];
      }),
    ).then((texts) => {
      if (wanted) setReady({ read: passages, texts: new Map(texts.flat()) });
    });
    return () => {
      wanted = false;
    };
  }, [passages]);
  return ready;
}
