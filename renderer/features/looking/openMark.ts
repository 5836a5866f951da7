import type { Id } from '../../../electron/domain/id';
import { go } from '../../client/route';
import { store } from '../../client/store';

/** Records that stand behind one mark. */
export interface Several {
  readonly title: string;
  readonly ids: readonly Id[];
}

const several = store<Several | undefined>(undefined);

/** The records that one chooses among now. */
export const useSeveral = several.use;

/** Opens what a mark stands for: a record, or where there are several a choice among them. */
export function openMark(title: string, ids: readonly Id[]): void {
  const [first, ...more] = ids;
  if (first !== undefined && more.length === 0) openOne(first);
  else several.set({ title, ids });
}

/** Opens a record, with a way back. */
export function openOne(record: Id): void {
  several.set(undefined);
  go({ screen: 'record', record, from: { screen: 'looking-back' } });
}

/** Chooses none. */
export function closeSeveral(): void {
  several.set(undefined);
}
