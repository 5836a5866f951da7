import type { Id } from '../../electron/domain/id';
import type { AnyRecord } from '../../electron/domain/records/record';
import type { Unsaved as UnsavedText } from '../../electron/contract/sealedTexts';
import { store } from './store';

/** What can be asked of a text that is being saved. */
export interface Saving {
  /** Saves now what is not saved. True: nothing is left unsaved. */
  readonly flush: () => Promise<boolean>;
  /** What is not saved now, as it would be saved next; undefined where everything is. */
  readonly unsaved: () => UnsavedText | undefined;
  /** The entry as it was last given; undefined before the first change. */
  readonly latest: () => AnyRecord | undefined;
}

/** A text that is not on the disk as it stands in the window. */
export interface UnsavedTexts {
  /** The entry's. */
  readonly id: Id;
  readonly autosave: Saving;
  /** Saving it was tried and failed; otherwise it is only a moment away. */
  readonly hasFailed: boolean;
}

const unsaved = store<readonly UnsavedTexts[]>([]);

/** Every text that is not saved yet, wherever it was written. */
export const allUnsaved = unsaved.get;
export const useAllUnsaved = unsaved.use;

/** Has a text saved before every lock and before the window closes, until `noteSaved` is called for it. */
export function noteUnsaved(one: UnsavedTexts): void {
  unsaved.set([...unsaved.get().filter(({ autosave }) => autosave !== one.autosave), one]);
}

/** Says that a text is saved. */
export function noteSaved(saved: UnsavedTexts['autosave']): void {
  unsaved.set(unsaved.get().filter(({ autosave }) => autosave !== saved));
}

/** The entry of a text that could not be saved, if there is one besides `here`. */
export function useFailed(here?: Id): Id | undefined {
  return unsaved.useOf((all) => all.find(({ id, hasFailed }) => hasFailed && id !== here)?.id);
}
