import { useRef } from 'react';
import type { Touchstone } from '../../../electron/domain/kinds/touchstone';
import { beginAttaching } from '../../client/attachments';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { AttachedImage } from '../../ui/AttachedImage';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { toast } from '../../ui/toast';
import './touchstones.css';

interface Props {
  readonly image: Touchstone['image'];
  readonly onChange: (image: NonNullable<Touchstone['image']>) => void;
  readonly onRemove: () => void;
}

/** The picture of a record that may have one, picked or dropped, with its description. */
export function Picture({ image, onChange, onRemove }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const begun = await beginAttaching(file);
    if (begun.ok && !begun.value.isPicture) {
      toast({ text: t('touchstone.notPicture') });
      return;
    }
    const done = begun.ok ? await begun.value.done : begun;
    if (done.ok) onChange({ file: done.value, description: '' });
    else toast({ text: failureText(done.failure) });
  };
  return (
    <div
      className="touchstone-picture"
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer.files[0]);
      }}
    >
      {image && (
        <>
          <AttachedImage file={image.file} description={image.description} saves />
          <TextField
            label={t('touchstone.describe')}
            value={image.description}
            onChange={(description) => {
              onChange({ ...image, description });
            }}
          />
        </>
      )}
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/gif,image/webp,image/avif"
        hidden
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {image ? (
        <Button variant="quiet" onPress={onRemove}>
          {t('touchstone.removePicture')}
        </Button>
      ) : (
        <Button
          onPress={() => {
            input.current?.click();
          }}
        >
          {t('touchstone.addPicture')}
        </Button>
      )}
    </div>
  );
}
