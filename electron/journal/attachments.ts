import type { KeeperRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { ATTACHMENTS, MOST_BYTES, PIECE, attachmentPath, type Attachment } from '../domain/files/attachment';
import { bareOf } from '../domain/files/bare';
import { fail, ok, type Result } from '../domain/result';
import type { Store, StoreFailure } from '../storage/store';
import { whileOpen, type JournalSource } from './whileOpen';
import type { OutsideFiles } from './outsideFiles';
import type { Transfers } from './transfers';

export type AttachmentHandlers = Pick<
  Handlers<KeeperRequests>,
  | 'attachments.begin'
  | 'attachments.add'
  | 'attachments.end'
  | 'attachments.abandon'
  | 'attachments.read'
  | 'attachments.save'
>;

/** A picture without what it holds besides its dots. */
async function readBare(store: Store, file: Attachment): Promise<Result<Uint8Array, StoreFailure>> {
  const read = await store.read(attachmentPath(file));
  if (!read.ok) return read;
  const bare = bareOf(read.value);
  return bare ? ok(bare.bytes) : fail({ kind: 'damaged' });
}

/** Pictures and other files beside the records. */
export function attachmentHandlers(
  source: JournalSource,
  transfers: Transfers,
  elsewhere: OutsideFiles,
): AttachmentHandlers {
  let isSwept = false;

  return {
    'attachments.begin': whileOpen(source, async ({ store }, { file, size }) => {
      if (size > MOST_BYTES) return fail({ kind: 'too-large' });
      const taken = await store.stat(attachmentPath(file));
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
    'attachments.read': whileOpen(source, async ({ store }, { file, from }) => {
      const part = await store.readPart(attachmentPath(file), from, PIECE);
      return part.ok && part.value.total > MOST_BYTES ? fail({ kind: 'oversized' }) : part;
    }),
    'attachments.save': whileOpen(source, ({ store }, { file, place, bare }) => {
      if (!bare) return elsewhere.save(place, (from) => store.readPart(attachmentPath(file), from, PIECE));
      let picture: ReturnType<typeof readBare> | undefined;
      return elsewhere.save(place, async (from) => {
        const read = await (picture ??= readBare(store, file));
        return read.ok ? ok({ bytes: read.value.slice(from, from + PIECE), total: read.value.length }) : read;
      });
    }),
  };
}
