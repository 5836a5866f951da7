import type { Failure } from '../../electron/contract/failure';
import type { Attachment } from '../../electron/domain/files/attachment';
import { bareOf, isTooLarge } from '../../electron/domain/files/bare';
import { joined } from '../../electron/domain/files/bytes';
import { pictureKind } from '../../electron/domain/files/pictureKind';
import { fail, ok, type Result } from '../../electron/domain/result';
import { readAttachment } from './attachments';

/** Why a picture is not shown. `broken`: the file can be read, but no picture can be made of it. */
export type PictureFailure = Failure | Unseen;

interface Unseen {
  readonly kind: 'no-picture' | 'broken' | 'too-many-dots';
}

/** Whether the file of a picture that is not shown can still be saved elsewhere. */
export function isReadable(failure: PictureFailure): failure is Unseen {
  return failure.kind === 'no-picture' || failure.kind === 'broken' || failure.kind === 'too-many-dots';
}

/** A picture that is shown somewhere, until it is closed. */
export interface LoadedPicture {
  /** Its address within this window. */
  readonly address: Promise<Result<string, PictureFailure>>;
  readonly close: () => void;
}

interface Shown {
  readonly address: Promise<Result<string, PictureFailure>>;
  uses: number;
}

/** A page that is drawn anew lets go of its pictures and takes them up at once; in milliseconds. */
const LINGER = 2000;
const shown = new Map<Attachment, Shown>();

/** Shows a picture of the journal. Wherever the same one is shown, it is read once. */
export function openPicture(file: Attachment): LoadedPicture {
  const one = shown.get(file) ?? { address: addressOf(file), uses: 0 };
  shown.set(file, one);
  one.uses += 1;
  let isOpen = true;
  return {
    address: one.address,
    close: () => {
      if (isOpen)
        setTimeout(() => {
          letGo(file, one);
        }, LINGER);
      isOpen = false;
    },
  };
}

function letGo(file: Attachment, one: Shown): void {
  one.uses -= 1;
  if (one.uses > 0) return;
  if (shown.get(file) === one) shown.delete(file);
  void revoke(one);
}

async function revoke({ address }: Shown): Promise<void> {
  const made = await address;
  if (made.ok) URL.revokeObjectURL(made.value);
}

async function addressOf(file: Attachment): Promise<Result<string, PictureFailure>> {
  const pieces = await readAttachment(file);
  if (!pieces.ok) return pieces;
  const bytes = joined(pieces.value);
  // SECURITY: what the file is, its own bytes say, not its name: whoever can write into the folder could have put
  // anything there.
  const kind = pictureKind(bytes);
  if (!kind) return fail({ kind: 'no-picture' });
  // SECURITY: a page that is printed takes its pictures with it, and where they were taken must not be in them.
  const bare = bareOf(bytes);
  if (!bare) return fail({ kind: 'broken' });
  if (isTooLarge(bare)) return fail({ kind: 'too-many-dots' });
  return ok(URL.createObjectURL(new Blob([bare.bytes], { type: kind.mime })));
}
