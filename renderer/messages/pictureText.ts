import type { PictureFailure } from '../client/pictures';
import { failureText } from './failures';
import { t } from '.';

/** Why a picture is not shown, in one sentence. */
export function pictureText(failure: PictureFailure, description: string): string {
  const named = { description: description.trim() || 'none' };
  if (failure.kind === 'not-found') return t('attachments.missing', named);
  if (failure.kind === 'damaged') return t('attachments.damaged', named);
  return failure.kind === 'no-picture' ? t('attachments.noPicture') : failureText(failure);
}
