import { useRef, useState, type SyntheticEvent } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import type { JournalState } from '../../../electron/contract/journal';
import { request } from '../../client/bridge';
import { nameOf } from '../../client/folder';
import { useSettings } from '../../client/settings';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Centre } from '../../ui/Page';
import { PassphraseField } from '../../ui/PassphraseField';
import { ReadingProgress } from './Opening';

interface Props {
  readonly journal: Extract<JournalState, { state: 'locked' }>;
  /** `damaged`: because `key.age` is. */
  readonly onRecover: (damaged: boolean) => void;
  readonly onWrite: () => void;
}

/** Asks for the passphrase. */
export function Unlock({ journal, onRecover, onWrite }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const field = useRef<HTMLInputElement>(null);
  const several = (useSettings()?.journals.length ?? 0) > 1;

  const unlock = async () => {
    setBusy(true);
    setFailure(undefined);
    const answer = await request('journal.unlock', { passphrase });
    setBusy(false);
    if (answer.ok) return;
    setFailure(answer.failure);
    field.current?.select();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isBusy && passphrase !== '') void unlock();
  };
  const change = (text: string) => {
    setFailure(undefined);
    setPassphrase(text);
  };

  return (
    <Centre narrow>
      <h1 className="brand-large">{t('app.name')}</h1>
      <p className="lede">{t('lock.text')}</p>
      <form className="stack" onSubmit={submit}>
        <PassphraseField
          ref={field} label={t('lock.passphrase')} hideLabel placeholder={t('lock.passphrase')} value={passphrase} onChange={change} autoFocus
          error={failure?.kind === 'wrong-passphrase' ? failureText(failure) : undefined}
        />
        <Button variant="primary" size="large" wide type="submit" isDisabled={isBusy}>{t('lock.unlock')}</Button>
      </form>
      <div className="outcome">
        <ReadingProgress journal={journal} goesOn={isBusy} />
        {failure && failure.kind !== 'wrong-passphrase' && (
          <Notice tone="ember" urgent action={failure.kind === 'damaged-key' && <Button onPress={() => { onRecover(true); }}>{t('lock.useSheet')}</Button>}>
            {failureText(failure)}
          </Notice>
        )}
      </div>
      <div className="ways">
        {journal.canWrite && <Button onPress={onWrite}>{t('lock.write')}</Button>}
        <div className="quiet-ways">
          {failure?.kind !== 'damaged-key' && <Button variant="quiet" onPress={() => { onRecover(false); }}>{t('lock.useSheet')}</Button>}
          <Button variant="quiet" onPress={() => { void request('journals.another'); }}>{t('lock.another')}</Button>
        </div>
        {several && <p className="meta">{t('lock.folder', { name: nameOf(journal.folder) })}</p>}
      </div>
    </Centre>
  );
}
