import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import { makeFirstKey } from '../../client/newKey';
import { useSlow } from '../../client/slow';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Dialog } from '../../ui/Dialog';
import { NewPassphrase } from '../../ui/NewPassphrase';
import { Notice } from '../../ui/Notice';
import { Progress } from '../../ui/Progress';
import { toast } from '../../ui/toast';

/**
 * Gives a journal without a passphrase one. What follows is shown in the place of the journal, which is shut meanwhile.
 */
export function FirstPassphrase({ onClose }: { readonly onClose: () => void }) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const isSlow = useSlow(isBusy);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const give = async (next: string) => {
    setBusy(true);
    setFailure(undefined);
    const failed = await makeFirstKey(next);
    setBusy(false);
    if (failed && !isShown.current) toast({ text: failureText(failed) });
    setFailure(failed);
  };

  return (
    <Dialog title={t('settings.firstTitle')} isOpen onClose={onClose}>
      <p>{t('settings.firstText')}</p>
      <p className="meta">{t('settings.firstStays')}</p>
      <NewPassphrase
        action={t('settings.firstDo')}
        isBusy={isBusy}
        onChoose={(next) => {
          void give(next);
        }}
      />
      {isSlow && <Progress label={t('lock.setting')} done={0} total={0} />}
      {failure && (
        <Notice tone="ember" urgent>
          {failureText(failure)}
        </Notice>
      )}
    </Dialog>
  );
}
