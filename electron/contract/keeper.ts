import type { Joined, SealedText } from './sealedTexts';

/**
 * What the shell says to the keeper. SECURITY: no word of the journal, nor the passphrase: those go over a port of the
 * window's own, whose end comes along with `start` or `window`.
 */
export type ToKeeper =
  /**
   * The first. `journal`: the folder in use and its recipient where this computer knows it. `workFactor`: the binary
   * logarithm of scrypt's N for a new key.age, 18 but in tests. `folders`: those that the window may name. `own`: the
   * folder on this computer in which the keeper keeps small files of its own, without a word of any journal. With the
   * window's port, where there is a page already.
   */
  | {
      readonly kind: 'start';
      readonly journal: Opened | null;
      readonly folders: readonly string[];
      readonly workFactor: number;
      readonly own: string;
    }
  /** A page has come; with its port, which takes the place of the one before. */
  | { readonly kind: 'window' }
  /** The person has chosen this folder: the window may name it. */
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'grant'; readonly grant: Grant }
  /** A text that was sealed to the journal, to be joined with it once it is open. */
  | { readonly kind: 'join'; readonly sealed: SealedText }
  /** Finish what is being written, keep versions, refresh the cache if that is quick; answer `closed`. */
  | { readonly kind: 'close' };

/** What the keeper says to the shell. */
export type FromKeeper =
  /** A journal was made or unlocked: remember it on this computer. */
  | { readonly kind: 'opened'; readonly opened: Opened }
  /** Nothing is written any more at a place that was granted. */
  | { readonly kind: 'spent'; readonly place: string }
  | { readonly kind: 'joined'; readonly name: string; readonly outcome: Joined }
  | { readonly kind: 'closed' };

/** A place outside the journal where the person, asked by the system's dialog, lets something be saved, once. */
export interface Grant {
  /** What the window calls it. */
  readonly place: string;
  readonly file: string;
  /** What the file is called until it is whole; known to the shell, which removes what a crash leaves of it. */
  readonly temporary: string;
}

/** What the keeper tells the shell about the journal it opened, for this computer's settings. */
export interface Opened {
  readonly folder: string;
  /** Null for a journal without a passphrase, or not yet unlocked here. */
  readonly recipient: string | null;
  /** It was opened here as a journal without a passphrase. */
  readonly isPlain?: true | undefined;
  /** It is the one to look around in, which never opens by itself. */
  readonly isSample?: true | undefined;
}
