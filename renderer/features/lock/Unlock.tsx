import { useRef, useState, type SyntheticEvent } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import type { JournalState } from '../../../electron/contract/journal';
import { request } from '../../client/bridge';
import { folderName } from '../../client/folder';
import { useSettings } from '../../client/settings';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { SealedNotice } from '../../ui/SealedNotice';
import { orSay } from '../../ui/orSay';
import { Centre } from '../../ui/Page';
import { PassphraseField } from '../../ui/PassphraseField';
import { ReadingProgress } from './OpeningProgress';
import { WaitLeft } from './WaitLeft';

interface Props {
  readonly journal: Exclude<JournalState, { state: 'none' }>;
  /** It is being unlocked. */
  readonly isBusy: boolean;
  /** Why it could not be, the last time. */
  readonly failure: Failure | undefined;
  /** Tries; answers whether it is open. */
  readonly onUnlock: (passphrase: string) => Promise<boolean>;
  readonly onType: () => void;
  readonly onRecover: () => void;
  readonly onWrite: () => void;
  /** Given where its owner allowed what is for hard hours to be read here. */
  readonly onTooMuch?: () => void;
}

/** Whether the key that lies there does not open the journal, whatever is typed, and the recovery sheet does. */
export function isForSheet(failure: Failure | undefined): boolean {
  return failure?.kind === 'damaged-key' || failure?.kind === 'costly-key' || failure?.kind === 'foreign-key';
}

/** Asks for the passphrase. */
export function Unlock({ journal, isBusy, failure, onUnlock, onType, onRecover, onWrite, onTooMuch }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const several = (useSettings()?.journals.length ?? 0) > 1;
  const needsSheet = isForSheet(failure);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isBusy || passphrase === '') return;
    if (!(await onUnlock(passphrase))) field.current?.select();
  };
  const change = (text: string) => {
    onType();
    setPassphrase(text);
  };

  return (
    <Centre narrow>
      <h1 className="brand-large">{t('app.name')}</h1>
      <p className="lede">{t('lock.text')}</p>
      <WaitLeft />
      <form
        className="stack"
        onSubmit={(event) => {
          void submit(event);
        }}
      >
        <PassphraseField
          ref={field}
          label={t('lock.passphrase')}
          hideLabel
          placeholder={t('lock.passphrase')}
          value={passphrase}
          onChange={change}
          autoFocus
          error={failure?.kind === 'wrong-passphrase' ? failureText(failure) : undefined}
        />
        <Button variant="primary" size="large" wide type="submit" isDisabled={isBusy}>
          {t('lock.unlock')}
        </Button>
      </form>
      <div className="outcome">
        <ReadingProgress journal={journal} goesOn={isBusy} />
        {journal.state === 'locked' && journal.isSilent && <Notice>{t('lock.silent')}</Notice>}
        <SealedNotice />
        {failure && failure.kind !== 'wrong-passphrase' && (
          <Notice tone="ember" urgent action={needsSheet && <Button onPress={onRecover}>{t('lock.useSheet')}</Button>}>
            {failureText(failure)}
          </Notice>
        )}
      </div>
      <div className="ways">
        {(journal.state !== 'locked' || journal.canWrite) && (
          <Button onPress={onWrite} isDisabled={isBusy}>
            {t('lock.write')}
          </Button>
        )}
        <div className="quiet-ways">
          {onTooMuch && (
            <Button variant="quiet" onPress={onTooMuch} isDisabled={isBusy}>
              {t('tooMuch.title')}
            </Button>
          )}
          {!needsSheet && (
            <Button variant="quiet" onPress={onRecover}>
              {t('lock.useSheet')}
            </Button>
          )}
          <Button
            variant="quiet"
            onPress={() => {
              void orSay(request('journals.another'));
            }}
          >
            {t('lock.another')}
          </Button>
        </div>
        {several && <p className="meta">{t('lock.folder', { name: folderName(journal.folder) })}</p>}
      </div>
    </Centre>
  );
}
