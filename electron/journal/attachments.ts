import type { KeeperRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { ATTACHMENTS, MOST_BYTES, PIECE, placeOf } from '../domain/attachment';
import { fail, ok } from '../domain/result';
import { whileOpen, type Desk } from './desk';
import type { Elsewhere } from './elsewhere';
import type { Transfers } from './transfers';

export type AttachmentHandlers = Pick<Handlers<KeeperRequests>,
  'attachments.begin' | 'attachments.add' | 'attachments.end' | 'attachments.abandon' | 'attachments.read' | 'attachments.save'>;

/** Pictures and other files beside the records. */
export function attachmentHandlers(desk: Desk, transfers: Transfers, elsewhere: Elsewhere): AttachmentHandlers {
  let isSwept = false;

  return {
    'attachments.begin': whileOpen(desk, async ({ store }, { file, size }) => {
      if (size > MOST_BYTES) return fail({ kind: 'too-large' });
      const taken = await store.stat(placeOf(file));
      if (taken.ok) return fail({ kind: 'invalid' });
      if (taken.failure.kind !== 'not-found') return taken;
      // A listing removes what a crash has left of files that were on their way, which nothing else would come across.
      if (!isSwept) void store.list(ATTACHMENTS);
      isSwept = true;
      return transfers.begin(store, file, size);
    }),
    'attachments.add': ({ file, bytes }) => transfers.add(file, bytes),
    'attachments.end': ({ file }) => transfers.end(file),
    'attachments.abandon': async ({ file }) => {
      await transfers.abandon(file);
      return ok(null);
    },
    'attachments.read': whileOpen(desk, ({ store }, { file, from }) => store.readPart(placeOf(file), from, PIECE)),
    'attachments.save': whileOpen(desk, ({ store }, { file, place }) => elsewhere.save(place, (from) => store.readPart(placeOf(file), from, PIECE))),
  };
}
