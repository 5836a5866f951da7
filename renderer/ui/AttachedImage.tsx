import { useEffect, useState } from 'react';
import { isAttachment } from '../../electron/domain/attachment';
import { fail, type Result } from '../../electron/domain/result';
import { openPicture, type PictureFailure } from '../client/pictures';
import { t } from '../messages';
import { pictureText } from '../messages/pictureText';
import './AttachedImage.css';

interface Props {
  /** The attachment as a record names it. */
  readonly file: string;
  /** For those who cannot see it; may be empty. */
  readonly description: string;
}

/** A picture of the journal; where it cannot be shown, a quiet box that says why. */
export function AttachedImage({ file, description }: Props) {
  const [shown, setShown] = useState<{ readonly file: string; readonly address: Result<string, PictureFailure> }>();
  useEffect(() => {
    if (!isAttachment(file)) return undefined;
    const picture = openPicture(file);
    let isHere = true;
    void picture.address.then((address) => { if (isHere) setShown({ file, address }); });
    return () => {
      isHere = false;
      picture.close();
    };
  }, [file]);

  const address = isAttachment(file) ? shown?.file === file ? shown.address : undefined : fail({ kind: 'not-found' } as const);
  if (!address) return <div className="attached-image loading" aria-label={t('attachments.loading')} role="img" />;
  if (!address.ok) return <p className="attached-image failed">{pictureText(address.failure, description)}</p>;
  return (
    <img
      className="attached-image" src={address.value} alt={description || t('attachments.picture')} draggable={false}
      onError={() => { setShown({ file, address: fail({ kind: 'damaged' }) }); }}
    />
  );
}
