import { useEffect, useState } from 'react';
import { isAttachment } from '../../electron/domain/files/attachment';
import { fail, type Result } from '../../electron/domain/result';
import { isReadable, openPicture, type PictureFailure } from '../client/pictures';
import { t } from '../messages';
import { pictureText } from '../messages/pictureText';
import './AttachedImage.css';
import { Button } from './Button';
import { saveCopy } from './saveCopy';

interface Props {
  /** The attachment as a record names it. */
  readonly file: string;
  /** For those who cannot see it; may be empty. */
  readonly description: string;
  /** Where it cannot be shown, a copy can be saved here. */
  readonly saves?: boolean;
}

/** A picture of the journal; where it cannot be shown, a quiet box that says why. */
export function AttachedImage({ file, description, saves = false }: Props) {
  const [shown, setShown] = useState<{ readonly file: string; readonly address: Result<string, PictureFailure> }>();
  useEffect(() => {
    if (!isAttachment(file)) return undefined;
    const picture = openPicture(file);
    let isHere = true;
    void picture.address.then((address) => {
      if (isHere) setShown({ file, address });
    });
    return () => {
      isHere = false;
      picture.close();
    };
  }, [file]);

  const address = isAttachment(file)
    ? shown?.file === file
      ? shown.address
      : undefined
    : fail({ kind: 'not-found' } as const);
  if (!address) return <div className="attached-image loading" aria-label={t('attachments.loading')} role="img" />;
  if (!address.ok) {
    return (
      <div className="attached-image failed">
        <p>{pictureText(address.failure, description)}</p>
        {saves && isAttachment(file) && isReadable(address.failure) && (
          <Button
            variant="quiet"
            onPress={() => {
              void saveCopy(file, description);
            }}
          >
            {t('attachments.save')}
          </Button>
        )}
      </div>
    );
  }
  const refuse = () => {
    setShown({ file, address: fail({ kind: 'broken' }) });
  };
  return (
    <img
      className="attached-image"
      src={address.value}
      alt={description || t('attachments.picture')}
      draggable={false}
      // Of some the size is known before it turns out that nothing can be seen.
      onError={refuse}
      onLoad={({ currentTarget }) => {
        currentTarget.decode().catch(() => {
          if (currentTarget.isConnected) refuse();
        });
      }}
    />
  );
}
