import { attachedName } from '../../electron/domain/files/attachedName';
import { unreachable } from '../../electron/domain/result';
import { isReadable, type PictureFailure } from '../client/pictures';
import { failureText } from './failures';
import { t } from '.';

/** Why a picture is not shown, in one sentence. */
export function pictureText(failure: PictureFailure, description: string): string {
  const named = { description: attachedName(description) || 'none' };
  if (!isReadable(failure))
    return failure.kind === 'not-found'
      ? t('attachments.missing', named)
      : failure.kind === 'damaged'
        ? t('attachments.damaged', named)
        : failureText(failure);
  const { kind } = failure;
  switch (kind) {
    case 'no-picture':
      return t('attachments.noPicture');
    case 'broken':
      return t('attachments.damaged', named);
    case 'too-many-dots':
      return t('attachments.tooLarge', named);
    default:
      return unreachable(kind);
  }
}
