import type { KeeperRequests, ShellRequests } from '../contract';
import type { Failure } from '../contract/failure';
import type { Answer, Handlers } from '../contract/request';
import { ok, type Result } from '../domain/result';
import type { SaveElsewhere } from './dialogs';
import type { Keeper } from './keeper';

/** Hands out copies of attachments, and books, piece by piece from the keeper to the place that the person chooses. */
export function attachmentHandlers(keeper: Pick<Keeper, 'request'>, save: SaveElsewhere): Pick<Handlers<ShellRequests>, 'attachments.save' | 'books.save'> {
  return {
    'attachments.save': ({ file, name }) => save(name, () => Promise.resolve(piecesOf((from) => keeper.request('attachments.read', { file, from })))),
    'books.save': ({ made, name }) => save(name, () => Promise.resolve(piecesOf((from) => keeper.request('books.read', { made, from })))),
  };
}

/** A file from its beginning to its end, or up to a piece that cannot be read. */
async function* piecesOf(read: (from: number) => Promise<unknown>): AsyncGenerator<Result<Uint8Array, Failure>> {
  let from = 0;
  for (;;) {
    const piece = await read(from) as Answer<KeeperRequests['attachments.read' | 'books.read']>;
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
