import { z } from 'zod';
import { isAttachment, PIECE, type Attachment } from '../domain/files/attachment';
import { placeForm } from './sharedForms';
import { ask } from './request';

export const attachmentForm = z.custom<Attachment>((value) => typeof value === 'string' && isAttachment(value));

export interface Piece {
  readonly bytes: Uint8Array;
  /** The size of the whole file, in bytes. */
  readonly total: number;
}

export const attachmentRequests = {
  /**
   * Begins to keep a new file of so many bytes; nothing of it is there before `end`. Fails with `too-large`, and with
   * `invalid` where its name is taken.
   */
  'attachments.begin': ask(z.object({ file: attachmentForm, size: z.number().int().nonnegative() })).answers<null>(),
  /** The next bytes. A failure ends it, and nothing is left of it. */
  'attachments.add': ask(
    z.object({ file: attachmentForm, bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= PIECE) }),
  ).answers<null>(),
  /** Answers once the whole file is on the disk; `invalid` where not all of it has come. */
  'attachments.end': ask(z.object({ file: attachmentForm })).answers<null>(),
  'attachments.abandon': ask(z.object({ file: attachmentForm })).answers<null>(),
  /**
   * A piece of a file, less than `PIECE` only at its end. What was read counts only once its end was: a file that is
   * cut short says `damaged` there.
   */
  'attachments.read': ask(z.object({ file: attachmentForm, from: z.number().int().nonnegative() })).answers<Piece>(),
  /**
   * Saves a copy, no longer encrypted, at a place that the person chose for it. `bare`: of a picture, without what it
   * holds besides its dots, such as where it was taken; `damaged` where that cannot be told apart.
   */
  'attachments.save': ask(z.object({ file: attachmentForm, place: placeForm, bare: z.boolean() })).answers<null>(),
};
