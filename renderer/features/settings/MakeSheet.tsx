import { useRef, useState, type SyntheticEvent } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import { request } from '../../client/bridge';
import { useSlow } from '../../client/slow';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { PassphraseField } from '../../ui/PassphraseField';
import { Progress } from '../../ui/Progress';
import { RecoverySheet } from '../../ui/RecoverySheet';

interface Props {
  readonly folder: string;
  readonly onKept: () => void;
  readonly onClose: () => void;
}

/** Makes the recovery sheet again. SECURITY: the passphrase is asked for first, although the journal is open. */
export function MakeSheet({ folder, onKept, onClose }: Props) {
  const [identity, setIdentity] = useState<string>();
  return (
    <Dialog title={t('settings.sheet')} isOpen onClose={onClose}>
      <p>{t('settings.sheetText')}</p>
      {identity === undefined ? (
        <Ask onIdentity={setIdentity} />
      ) : (
        <RecoverySheet identity={identity} folder={folder} onKept={onKept} />
      )}
    </Dialog>
  );
}

function Ask({ onIdentity }: { readonly onIdentity: (identity: string) => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const isSlow = useSlow(isBusy);
  const field = useRef<HTMLInputElement>(null);
  const ask = async () => {
    setBusy(true);
    setFailure(undefined);
    const answer = await request('recovery.identity', { passphrase });
    setBusy(false);
    if (answer.ok) {
      onIdentity(answer.value);
      return;
    }
    setFailure(answer.failure);
    field.current?.select();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isBusy && passphrase !== '') void ask();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <PassphraseField
        ref={field}
        label={t('settings.present')}
        value={passphrase}
        onChange={(text) => {
          setFailure(undefined);
          setPassphrase(text);
        }}
        autoFocus
        error={failure && failureText(failure)}
      />
      {isSlow && <Progress label={t('lock.unlocking')} done={0} total={0} />}
      <DialogActions>
        <Button variant="primary" type="submit" isDisabled={isBusy}>
          {t('settings.sheetMake')}
        </Button>
      </DialogActions>
    </form>
  );
}
