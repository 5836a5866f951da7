import type { Piece } from '../../electron/contract/attachments';
import type { Failure } from '../../electron/contract/failure';
import { ok, type Result } from '../../electron/domain/result';

/** All pieces of something that is read piece by piece, from its beginning to its end. */
export async function readPieces(
  read: (from: number) => Promise<Result<Piece, Failure>>,
): Promise<Result<readonly Uint8Array[], Failure>> {
  const pieces: Uint8Array[] = [];
  for (let from = 0; ; ) {
    const piece = await read(from);
    if (!piece.ok) return piece;
    pieces.push(piece.value.bytes);
    from += piece.value.bytes.length;
    if (from >= piece.value.total) return ok(pieces);
  }
}
