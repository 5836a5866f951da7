import type { ShellRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { ok } from '../domain/result';
import type { Sealed } from './sealedTexts';
import { within } from './waiting';

/** A process without a key that seals what the window hands it over a port, as Electron's utilityProcess gives it. */
export interface Scribe {
  /** What it sealed; undefined where it ended before. */
  readonly sealed: Promise<readonly Uint8Array[] | undefined>;
  /** By force. */
  readonly kill: () => void;
}

/** What sealing needs from the rest of the shell. Times in milliseconds. */
export interface SealingSurroundings {
  /** To whom the journal in use is sealed; null where it is to nobody. */
  readonly recipient: () => string | null;
  /** Starts one, and gives the page a port to it; undefined where there is no page. */
  readonly join: (recipient: string) => Scribe | undefined;
  readonly keep: Sealed['take'];
  /** How long the window may take to hand over what it has, and the process to seal it. */
  readonly limits: { readonly answering: number; readonly sealing: number };
}

/**
 * What became of what the window could not save. `sealed`: nothing of it is left in the window alone; `silent`: the
 * window does not answer; `failed`: it has it still.
 */
export type SealingOutcome = 'sealed' | 'silent' | 'failed';

/** Has what the window could not save sealed to its journal. */
export interface Sealing {
  readonly isPossible: () => boolean;
  readonly ask: () => Promise<SealingOutcome>;
  readonly handlers: Pick<Handlers<ShellRequests>, 'window.handed'>;
}

export function makeSealing({ recipient, join, keep, limits }: SealingSurroundings): Sealing {
  let handed: (count: number | null) => void = () => undefined;

  async function attempt(to: string): Promise<SealingOutcome> {
    const counted = new Promise<number | null>((resolve) => {
      handed = resolve;
    });
    const scribe = join(to);
    if (!scribe) return 'sealed';
    try {
      const count = await within(limits.answering, counted);
      if (count === undefined) return 'silent';
      if (count === 0) return 'sealed';
      if (count === null) return 'failed';
      const texts = await within(limits.sealing, scribe.sealed);
      if (texts?.length !== count) return 'failed';
      keep(to, texts);
      return 'sealed';
    } finally {
      scribe.kill();
    }
  }

  return {
    isPossible: () => recipient() !== null,
    ask: async () => {
      const to = recipient();
      if (to === null) return 'failed';
      const outcome = await attempt(to);
      // The process may not have come up, as where memory is short; the window hands over the same once more.
      return outcome === 'failed' ? attempt(to) : outcome;
    },
    handlers: {
      'window.handed': ({ count }) => {
        handed(count);
        return Promise.resolve(ok(null));
      },
    },
  };
}
