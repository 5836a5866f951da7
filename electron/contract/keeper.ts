import type { Opened, WindowEvent } from './event';

/** What the shell sends to the keeper over its port. The first message is `start`. */
export type ToKeeper =
  /** `journal`: the folder in use and its recipient where this computer knows it. `workFactor`: the binary logarithm of scrypt's N for a new key.age, 18 but in tests. */
  | { readonly kind: 'start'; readonly journal: Opened | null; readonly workFactor: number }
  | { readonly kind: 'request'; readonly call: number; readonly name: string; readonly input: unknown }
  /** Finish what is being written, keep versions, refresh the cache if that is quick; answer `closed`. */
  | { readonly kind: 'close' };

/** What the keeper sends to the shell. */
export type FromKeeper =
  | { readonly kind: 'answer'; readonly call: number; readonly answer: unknown }
  | { readonly kind: 'event'; readonly event: WindowEvent }
  /** A journal was made or unlocked: remember it on this computer. */
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'closed' };
