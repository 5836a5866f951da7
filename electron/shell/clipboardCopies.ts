import type { ShellRequests } from '../contract';
import type { CopiedTo } from '../contract/shell';
import type { Handlers } from '../contract/request';
import { ok } from '../domain/result';

/** One of the places from which every program can paste. */
export interface Clipboard {
  /** Whether what lies there came from the window. What another program put there since did not. */
  readonly isOurs: () => Promise<boolean>;
  readonly clear: () => void;
}

/** What the window has copied, while it lies where every program can paste it. */
export interface Copies {
  /** Takes it away. Never rejects. */
  readonly end: () => Promise<void>;
  readonly handlers: Pick<Handlers<ShellRequests>, 'window.copied'>;
}

/** `lasting`: milliseconds after which it is taken away by itself. */
export function makeCopies(clipboards: Readonly<Record<CopiedTo, Clipboard>>, lasting: number): Copies {
  // Only where the window has put something: a program that hangs holds up whoever asks what it has copied.
  const ends = new Map<CopiedTo, ReturnType<typeof setTimeout>>();

  async function end(to: CopiedTo): Promise<void> {
    clearTimeout(ends.get(to));
    if (ends.delete(to) && (await clipboards[to].isOurs().catch(() => false))) clipboards[to].clear();
  }

  return {
    end: async () => {
      await Promise.all([...ends.keys()].map(end));
    },
    handlers: {
      'window.copied': ({ to }) => {
        clearTimeout(ends.get(to));
        ends.set(
          to,
          setTimeout(() => {
            void end(to);
          }, lasting),
        );
        return Promise.resolve(ok(null));
      },
    },
  };
}
