import { useRef, useState } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import { request } from '../../client/bridge';
import { useSlow } from '../../client/slow';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { NewPassphrase } from '../../ui/NewPassphrase';
import { Notice } from '../../ui/Notice';
import { PassphraseField } from '../../ui/PassphraseField';
import { Progress } from '../../ui/Progress';
import { readKey } from '../../ui/recoveryKey';
import { CodeField } from '../../ui/TextField';
import { toast } from '../../ui/toast';

/** Changes the passphrase: asks for the present one, or for the key of the recovery sheet. */
export function ChangePassphrase({ onClose }: { readonly onClose: () => void }) {
  const [byKey, setByKey] = useState(false);
  const [present, setPresent] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const isSlow = useSlow(isBusy);
  const passphraseField = useRef<HTMLInputElement>(null);
  const keyField = useRef<HTMLTextAreaElement>(null);
  const select = () => {
    (byKey ? keyField : passphraseField).current?.select();
  };

  const change = async (next: string) => {
    if (present === '') {
      setFailure({ kind: byKey ? 'wrong-recovery-key' : 'wrong-passphrase' });
      select();
      return;
    }
    setBusy(true);
    setFailure(undefined);
    const answer = await request('journal.setPassphrase', {
      proof: byKey ? { identity: readKey(present).slice(0, 200) } : { passphrase: present },
      next,
    });
    setBusy(false);
    if (answer.ok) {
      toast({ text: t('settings.changed') });
      onClose();
      return;
    }
    setFailure(answer.failure);
    select();
  };
  const type = (text: string) => {
    setFailure(undefined);
    setPresent(text);
  };
  const swap = () => {
    type('');
    setByKey(!byKey);
  };
  const isWrong = failure?.kind === 'wrong-passphrase' || failure?.kind === 'wrong-recovery-key';
  const error = failure && isWrong ? failureText(failure) : undefined;

  return (
    <Dialog title={t('settings.changeTitle')} isOpen onClose={onClose}>
      <p>{t('settings.changeText')}</p>
      <NewPassphrase
        label={t('passphrase.new')}
        action={t('settings.changeDo')}
        isBusy={isBusy}
        onChoose={(next) => {
          void change(next);
        }}
        autoFocus={false}
      >
        <div className="proof">
          {byKey ? (
            <CodeField
              key="key"
              ref={keyField}
              rows={3}
              label={t('lock.key')}
              value={present}
              onChange={type}
              error={error}
              autoFocus
            />
          ) : (
            <PassphraseField
              key="passphrase"
              ref={passphraseField}
              label={t('settings.present')}
              value={present}
              onChange={type}
              error={error}
              autoFocus
            />
          )}
          <Button variant="quiet" onPress={swap}>
            {byKey ? t('settings.usePassphrase') : t('settings.useKey')}
          </Button>
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
