import { useState, type ReactNode } from 'react';
import type { Came } from '../../../electron/domain/therapy/letter';
import type { Moment } from '../../../electron/domain/time/moment';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { MomentField } from '../../ui/MomentField';
import { TextField } from '../../ui/TextField';

interface Props {
  readonly title: string;
  readonly action: string;
  /** What is told of it already, or stands for it until something is told. */
  readonly at: Moment;
  /** Undefined where it is not asked how. */
  readonly how: string | undefined;
  readonly onKeep: (told: Came) => void;
  readonly onClose: () => void;
  /** What else can be done. */
  readonly children?: ReactNode;
}

/** When something happened to a letter, and how. */
export function WhenDialog({ title, action, at: toldAt, how: toldHow, onKeep, onClose, children }: Props) {
  const [at, setAt] = useState(toldAt);
  const [how, setHow] = useState(toldHow ?? '');
  return (
    <Dialog title={title} isOpen onClose={onClose} size="small">
      <form
        className="stack"
        onKeyDownCapture={(event) => {
          if (event.key === 'Enter' && event.target instanceof Element && event.target.role === 'spinbutton')
            event.currentTarget.requestSubmit();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          onKeep({ at, how: how.trim() });
        }}
      >
        {toldHow !== undefined && (
          <TextField
            label={t('letter.how')}
            value={how}
            onChange={setHow}
            placeholder={t('letter.howHint')}
            autoFocus
          />
        )}
        <MomentField label={t('letter.when')} value={at} onChange={setAt} />
        <DialogActions>
          {children}
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit">
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
