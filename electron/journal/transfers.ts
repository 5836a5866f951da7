import type { Failure } from '../contract/failure';
import { PIECE, attachmentPath, type Attachment } from '../domain/files/attachment';
import { fail, ok, type Result } from '../domain/result';
import type { Store } from '../storage/store';

/** Files that are on their way into the journal, each known by the name it will have. */
export interface Transfers {
  /** `size`: what will come, in bytes. `invalid` where it has begun already. */
  readonly begin: (store: Store, file: Attachment, size: number) => Promise<Result<null, Failure>>;
  /** Answers once there is room for more. Any failure ends the transfer and leaves nothing of it. */
  readonly add: (file: Attachment, bytes: Uint8Array) => Promise<Result<null, Failure>>;
  /** Answers once the file is on the disk. */
  readonly end: (file: Attachment) => Promise<Result<null, Failure>>;
  readonly abandon: (file: Attachment) => Promise<void>;
  /** Abandons all but those that only have to reach the disk. */
  readonly close: () => Promise<void>;
}

interface Transfer {
  readonly writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly written: Promise<Result<null, Failure>>;
  /** Bytes that have not come yet. */
  readonly left: number;
}

/** More at once are those of a window that has forgotten them; the oldest then goes. */
const MOST = 8;
/** What a source that was told to stop fails with. */
const ABANDONED = new Error('abandoned');
const GONE = fail({ kind: 'not-found' } as const);

export function makeTransfers(): Transfers {
  const open = new Map<Attachment, Transfer>();
  const ending = new Set<Promise<unknown>>();

  async function abandon(file: Attachment): Promise<void> {
    const transfer = open.get(file);
    open.delete(file);
    // Where the disk has failed already there is nothing left to stop.
    await transfer?.writer.abort(ABANDONED).catch(() => undefined);
    await transfer?.written;
  }

  return {
    abandon,
    begin: async (store, file, size) => {
      if (open.has(file)) return fail({ kind: 'invalid' });
      const [oldest] = open.keys();
      if (open.size >= MOST && oldest !== undefined) await abandon(oldest);
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      const written = store.write(attachmentPath(file), readable).then(
        (stored) => (stored.ok ? ok(null) : stored),
        (error: unknown) => {
          if (error !== ABANDONED) throw error;
          return GONE;
        },
      );
      open.set(file, { writer: writable.getWriter(), written, left: size });
      return ok(null);
    },
    add: async (file, bytes) => {
      const transfer = open.get(file);
      if (!transfer) return GONE;
      const left = transfer.left - bytes.length;
      if (left < 0 || bytes.length > PIECE) {
        await abandon(file);
        return fail({ kind: 'invalid' });
      }
      open.set(file, { ...transfer, left });
      const taken = await Promise.race([
        transfer.writer.write(bytes).then(
          () => ok(null),
          () => transfer.written,
        ),
        transfer.written,
      ]);
      if (!taken.ok) await abandon(file);
      return taken;
    },
    end: async (file) => {
      const transfer = open.get(file);
      if (!transfer) return GONE;
      if (transfer.left > 0) {
        await abandon(file);
        return fail({ kind: 'invalid' });
      }
      open.delete(file);
      ending.add(transfer.written);
      await transfer.writer.close().catch(() => undefined);
      return transfer.written.finally(() => ending.delete(transfer.written));
    },
    close: async () => {
      await Promise.all([...open.keys()].map(abandon));
      await Promise.all(ending);
    },
  };
}
