import { z } from 'zod';
import type { ShellRequests } from '../contract';
import { idForm } from '../contract/sharedForms';
import type { Handlers } from '../contract/request';
import type { Id } from '../domain/id';
import { ok } from '../domain/result';
import { readSavedValue } from './savedValue';

/** So many are remembered, the last ones. */
const MOST = 50;

/** Ids alone: what is being drawn now, and what was on the page when the window ended or stood still. */
const form = z
  .object({ opening: idForm.nullable().default(null), ended: z.array(idForm).readonly().default([]) })
  .readonly();

/** Remembers, over the end of the window and of the app, which record ended it. */
export interface OpenAttachment {
  /** The window's process ended by itself. */
  readonly gone: () => void;
  /** The page is ended on purpose, by a lock: what stands on it is not to blame, even where it hangs. */
  readonly left: () => void;
  /** The window does not answer any more, or does again. */
  readonly silent: (isSilent: boolean) => void;
  readonly settled: () => Promise<void>;
  readonly handlers: Pick<Handlers<ShellRequests>, 'opening.ended' | 'opening.begin' | 'opening.shown'>;
}

/** `file`: where it is remembered. */
export async function setupOpenAttachment(file: string): Promise<OpenAttachment> {
  const kept = await readSavedValue(file, form);
  let { opening, ended } = kept.get();
  /** On the page now. */
  let present: Id | null = null;

  // Of several changes the last is written.
  function keep(): void {
    void kept.change((value) => (value.opening === opening && value.ended === ended ? value : { opening, ended }));
  }

  function blame(id: Id | null): void {
    if (id !== null && !ended.includes(id)) ended = [...ended, id].slice(-MOST);
    opening = null;
    keep();
  }

  return {
    gone: () => {
      if (present !== null) blame(present);
    },
    left: () => {
      present = null;
    },
    silent: (isSilent) => {
      if (isSilent) blame(present);
      else if (present !== null) {
        ended = ended.filter((id) => id !== present);
        keep();
      }
    },
    settled: kept.settled,
    handlers: {
      'opening.ended': () => {
        // Whoever asks is a page that has just begun: what the one before it was drawing never stood there.
        present = null;
        if (opening !== null) blame(opening);
        return Promise.resolve(ok(ended));
      },
      'opening.begin': ({ id }) => {
        present = opening = id;
        keep();
        return Promise.resolve(ok(null));
      },
      'opening.shown': ({ id, whole }) => {
        present = id;
        if (opening !== null) opening = null;
        if (whole && ended.includes(id)) ended = ended.filter((one) => one !== id);
        keep();
        return Promise.resolve(ok(null));
      },
    },
  };
}
