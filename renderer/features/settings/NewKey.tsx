import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import { makeNewKey } from '../../client/newKey';
import { useSlow } from '../../client/slow';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Dialog } from '../../ui/Dialog';
import { NewPassphrase } from '../../ui/NewPassphrase';
import { Notice } from '../../ui/Notice';
import { PassphraseField } from '../../ui/PassphraseField';
import { Progress } from '../../ui/Progress';
import { toast } from '../../ui/toast';

/** Gives the journal a new key. What follows is shown in the place of the journal, which is shut meanwhile. */
export function NewKey({ onClose }: { readonly onClose: () => void }) {
  const [present, setPresent] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const isSlow = useSlow(isBusy);
  const field = useRef<HTMLInputElement>(null);
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const make = async (next: string) => {
    setBusy(true);
    setFailure(undefined);
    const failed = present === '' ? { kind: 'wrong-passphrase' as const } : await makeNewKey(present, next);
    setBusy(false);
    if (!failed) return;
    if (!isShown.current) toast({ text: failureText(failed) });
    setFailure(failed);
    field.current?.select();
  };
  const isWrong = failure?.kind === 'wrong-passphrase';

  return (
    <Dialog title={t('settings.newKeyTitle')} isOpen onClose={onClose}>
      <p>{t('settings.newKeyText')}</p>
      <p className="meta">{t('settings.newKeyHow')}</p>
      <NewPassphrase
        label={t('settings.newKeyPassphrase')}
        action={t('settings.newKeyDo')}
        isBusy={isBusy}
        onChoose={(next) => {
          void make(next);
        }}
        autoFocus={false}
      >
        <div className="proof">
          <PassphraseField
            ref={field}
            label={t('settings.present')}
            value={present}
            onChange={(text) => {
              setFailure(undefined);
              setPresent(text);
            }}
            autoFocus
            error={isWrong ? failureText(failure) : undefined}
          />
        </div>
      </NewPassphrase>
      {isSlow && <Progress label={t('lock.setting')} done={0} total={0} />}
      {failure && !isWrong && (
        <Notice tone="ember" urgent>
          {failureText(failure)}
        </Notice>
      )}
    </Dialog>
  );
}
