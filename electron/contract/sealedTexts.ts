import { z } from 'zod';
import { revisionForm } from './sharedForms';
import { recordForm } from './recordForm';
import { ask } from './request';

/** Texts that are not saved, as the window hands them over. Sealed, each is this as JSON in an age file. */
export const unsavedForm = z
  .object({
    record: recordForm,
    /** As in `records.save`. */
    base: revisionForm.nullable(),
    /** What was being saved before it, of which nobody knows whether it is on the disk: it is saved first. */
    before: recordForm.optional(),
  })
  .readonly();
export type Unsaved = z.infer<typeof unsavedForm>;

/** One that is sealed. */
export interface SealedText {
  /** Of its file in this computer's profile. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What came of one: it is in its journal; or it cannot be opened, or is none, and stays as it is. */
export type Joined = 'joined' | 'unreadable';

/** What this computer keeps sealed of a journal. */
export interface Standing {
  /** Texts that join the journal once it is open. */
  readonly waiting: number;
  readonly unreadable: number;
  /** All of them lie in files; else some are there only as long as Holdfast runs. */
  readonly isKept: boolean;
}

/**
 * What the shell says to the process that seals, once, with a port to the page. SECURITY: no key, and no word: those
 * come over the port.
 */
export interface ToScribe {
  readonly kind: 'seal';
  /** To whom. */
  readonly recipient: string;
}

/** What that process says to the shell: everything that the page handed over, sealed, in its order. */
export interface FromScribe {
  readonly kind: 'sealed';
  readonly texts: readonly Uint8Array[];
}

export const scribeRequests = {
  /**
   * Hands over what is not saved, to be sealed to the journal in use (event `seal`). Answered as soon as it is on its
   * way.
   */
  'unsaved.seal': ask(z.object({ texts: z.array(unsavedForm).readonly() })).answers<null>(),
};
