import type { Piece } from '../contract/attachments';
import type { Failure } from '../contract/failure';
import type { Grant } from '../contract/keeper';
import { fail, ok, type Result } from '../domain/result';
import { writeDurably } from '../storage/durable';

/** Places outside the journal where the person, asked by the system's dialog, lets something be saved. */
export interface OutsideFiles {
  /** SECURITY: from the shell alone, which has shown the dialog; once. */
  readonly grant: (grant: Grant) => void;
  /**
   * Saves there what is read piece by piece, whole or not at all. `invalid` where nobody chose that place, or it was
   * used.
   */
  readonly save: (place: string, read: Reading) => Promise<Result<null, Failure>>;
}

type Reading = (from: number) => Promise<Result<Piece, Failure>>;

/** `spent`: nothing is written any more at a place. */
export function makeOutsideFiles(spent: (place: string) => void): OutsideFiles {
  const granted = new Map<string, Grant>();
  return {
    grant: (grant) => {
      granted.set(grant.place, grant);
    },
    save: async (place, read) => {
      const grant = granted.get(place);
      granted.delete(place);
      if (!grant) return fail({ kind: 'invalid' });
      try {
        const written = await writeDurably(grant.file, piecesOf(read), grant.temporary);
        return written.ok ? ok(null) : written;
      } finally {
        spent(place);
      }
    },
  };
}

/** From the beginning to the end, or up to a piece that cannot be read. */
async function* piecesOf(read: Reading): AsyncGenerator<Result<Uint8Array, Failure>> {
  for (let from = 0; ; ) {
    const piece = await read(from);
    if (!piece.ok) {
      yield piece;
      return;
    }
    const { bytes, total } = piece.value;
    from += bytes.length;
    yield ok(bytes);
    if (from >= total) return;
  }
}
