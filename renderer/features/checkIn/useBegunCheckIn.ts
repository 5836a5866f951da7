import { useEffect, useState } from 'react';
import { blankRecord, isBlank } from '../../../electron/domain/records/blank';
import type { CheckIn } from '../../../electron/domain/kinds/checkIn';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import type { Change, Writing } from '../../client/writing';
import { beginWriting, showWriting } from '../../client/writings';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { toast } from '../../ui/toast';
import { saidWithUndo } from '../../ui/undoable';

/** A check-in that is begun in a form. */
export interface BegunCheckIn {
  readonly checkIn: CheckIn;
  readonly isEmpty: boolean;
  readonly change: (part: Change<CheckIn>) => void;
  /** Ends it, so that another can be begun. False where it could not be saved; it stays then, and is tried again. */
  readonly keep: () => Promise<boolean>;
}

/**
 * Begins a check-in that belongs to someone or something. It is saved as it is typed, from its first number or word on,
 * so that neither a lock nor a walk to another screen loses it: whoever leaves it is told that it is kept, and may take
 * it back.
 */
export function useBegunCheckIn(belongs: Pick<CheckIn, 'person' | 'of'>): BegunCheckIn {
  const [writing, setWriting] = useState(begin);
  const checkIn = writing.record.use();
  useEffect(() => {
    const leave = showWriting(writing);
    return () => {
      void sayKept(writing);
      leave();
    };
  }, [writing]);
  return {
    checkIn,
    isEmpty: isBlank(checkIn),
    change: (part) => {
      const first = isBlank(writing.record.get()) ? { at: momentAt(Date.now()) } : {};
      writing.change({ ...belongs, ...first, ...part });
    },
    keep: async () => {
      const { body } = writing.record.get();
      if (body !== body.trim()) writing.change({ body: body.trim() });
      const isSaved = await writing.autosave.flush();
      const state = writing.autosave.state.get();
      if (isSaved) setWriting(begin());
      else if (state.state === 'failed') toast({ text: failureText(state.failure) });
      return isSaved;
    },
  };
}

function begin(): Writing<CheckIn> {
  return beginWriting(blankRecord('check-in', newId(), momentAt(Date.now())));
}

/** Says it once it is true. */
async function sayKept({ id, record, autosave }: Writing<CheckIn>): Promise<void> {
  if (!isBlank(record.get()) && (await autosave.flush()))
    saidWithUndo('check-in', t('checkIn.kept'), [{ kind: 'trash', id }]);
}
