import { useState } from 'react';
import type { Sent } from '../../../electron/domain/kinds/letter';
import { momentAt } from '../../../electron/domain/time/moment';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { MomentField } from '../../ui/MomentField';
import { TextField } from '../../ui/TextField';

interface Props {
  /** What is told of it already. */
  readonly sent: Sent | undefined;
  readonly onSend: (sent: Sent) => void;
  /** It was not sent after all; undefined where that cannot be. */
  readonly onUnsend: (() => void) | undefined;
  readonly onClose: () => void;
}

/** When and how a letter was sent, by whatever means. */
export function SendDialog({ sent, onSend, onUnsend, onClose }: Props) {
  const [at, setAt] = useState(() => sent?.at ?? momentAt(Date.now()));
  const [how, setHow] = useState(sent?.how ?? '');
  return (
    <Dialog title={t(sent ? 'letter.retellTitle' : 'letter.sendTitle')} isOpen onClose={onClose} size="small">
      <form
        className="stack"
        onKeyDownCapture={(event) => {
          if (event.key === 'Enter' && event.target instanceof Element && event.target.role === 'spinbutton')
            event.currentTarget.requestSubmit();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          onSend({ at, how: how.trim() });
        }}
      >
        <TextField label={t('letter.how')} value={how} onChange={setHow} placeholder={t('letter.howHint')} autoFocus />
        <MomentField label={t('letter.when')} value={at} onChange={setAt} />
        <DialogActions>
          {onUnsend && (
            <Button variant="quiet" onPress={onUnsend}>
              {t('letter.unsend')}
            </Button>
          )}
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t(sent ? 'letter.retellDo' : 'letter.sendDo')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
