import { useEffect } from 'react';
import { t } from '../messages';
import { Button } from './Button';
import { Dialog, DialogActions } from './Dialog';
import { asked, saveAs } from './saveCopy';

/** Asks whether a copy of a picture is to hold what else is in its file, where there is something. */
export function SavingCopy() {
  const copy = asked.use();
  const close = () => {
    asked.set(undefined);
  };
  useEffect(() => close, []);
  if (!copy) return null;
  const save = (bare: boolean) => {
    close();
    void saveAs(copy, bare);
  };
  return (
    <Dialog title={t('copy.title')} isOpen onClose={close} size="small">
      <p>{t('copy.text')}</p>
      <DialogActions>
        <Button
          onPress={() => {
            save(false);
          }}
        >
          {t('copy.asItIs')}
        </Button>
        <Button
          variant="primary"
          autoFocus
          onPress={() => {
            save(true);
          }}
        >
          {t('copy.bare')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
