import { useState } from 'react';
import type { Sent } from '../../../electron/domain/letter';
import { momentAt } from '../../../electron/domain/moment';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { MomentField } from '../../ui/MomentField';
import { TextField } from '../../ui/TextField';

interface Props {
  readonly onSend: (sent: Sent) => void;
  readonly onClose: () => void;
}

/** When and how a letter was sent, by whatever means. */
export function SendDialog({ onSend, onClose }: Props) {
  const [at, setAt] = useState(() => momentAt(Date.now()));
  const [how, setHow] = useState('');
  return (
    <Dialog title={t('letter.sendTitle')} isOpen onClose={onClose} size="small">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSend({ at, how: how.trim() });
        }}
      >
        <TextField label={t('letter.how')} value={how} onChange={setHow} placeholder={t('letter.howHint')} autoFocus />
        <MomentField label={t('letter.when')} value={at} onChange={setAt} />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit">{t('letter.sendDo')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
