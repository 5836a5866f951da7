import { makeQueue } from '../../electron/domain/turns';
import type { Failure } from '../../electron/contract/failure';
import { type Attachment, extensionOf, MOST_BYTES, newAttachment, PIECE } from '../../electron/domain/files/attachment';
import { PICTURE_HEAD, pictureKind } from '../../electron/domain/files/pictureKind';
import { fail, ok, type Result } from '../../electron/domain/result';
import { checkFile, request } from './bridge';
import { readPieces } from './readPieces';

/** A file on its way into the journal. Its name may be written down at once; the file is there once `done` is. */
export interface Attaching {
  readonly file: Attachment;
  /** Whether it is a picture that can be shown. */
  readonly isPicture: boolean;
  readonly done: Promise<Result<Attachment, Failure>>;
}

/** One file at a time is brought, so that no more than a piece of it is held. */
const bringing = makeQueue();
/** The files that are on their way. */
const coming = new Map<Attachment, Attaching['done']>();

/**
 * Has a file brought into the journal. Of its name only the ending is kept, where the file's first bytes say nothing
 * better.
 */
export async function beginAttaching(file: File): Promise<Result<Attaching, Failure>> {
  if (file.size > MOST_BYTES) return fail({ kind: 'too-large' });
  const checked = await checkFile(file);
  if (!checked.ok) return checked;
  const head = await bytesOf(file.slice(0, PICTURE_HEAD));
  if (!head) return fail({ kind: 'unreadable' });
  const kind = pictureKind(head);
  const attachment = newAttachment(kind?.ending ?? extensionOf(file.name));
  const done = bringing.take(() => bring(file, attachment)).finally(() => coming.delete(attachment));
  coming.set(attachment, done);
  return ok({ file: attachment, isPicture: kind !== undefined, done });
}

/** Brings a file into the journal and answers with its name once it is on the disk. */
export async function attach(file: File): Promise<Result<Attachment, Failure>> {
  const begun = await beginAttaching(file);
  return begun.ok ? begun.value.done : begun;
}

/** Ends once every file that was begun is on the disk, or failed. */
export function attachmentsSettled(): Promise<void> {
  return bringing.settled();
}

/** All bytes of a file of the journal, proved to be all; of one that is on its way once it is there. */
export async function readAttachment(file: Attachment): Promise<Result<readonly Uint8Array[], Failure>> {
  await coming.get(file);
  return readPieces((from) => request('attachments.read', { file, from }));
}

async function bring(source: Blob, file: Attachment): Promise<Result<Attachment, Failure>> {
  const begun = await request('attachments.begin', { file, size: source.size });
  if (!begun.ok) return begun;
  for (let from = 0; from < source.size; from += PIECE) {
    const bytes = await bytesOf(source.slice(from, from + PIECE));
    if (!bytes) {
      await request('attachments.abandon', { file });
      return fail({ kind: 'unreadable' });
    }
    const added = await request('attachments.add', { file, bytes });
    if (!added.ok) return added;
  }
  const ended = await request('attachments.end', { file });
  return ended.ok ? ok(file) : ended;
}

/** Undefined where the file cannot be read, or was removed meanwhile. */
function bytesOf(part: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return part.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
}
