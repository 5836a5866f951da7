import { useRef, useState, type SyntheticEvent } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import type { JournalState } from '../../../electron/contract/journal';
import { unreachable } from '../../../electron/domain/result';
import { request } from '../../client/bridge';
import { useSlow } from '../../client/slow';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { NewPassphrase } from '../../ui/NewPassphrase';
import { Notice } from '../../ui/Notice';
import { Centre, Title } from '../../ui/Page';
import { Progress } from '../../ui/Progress';
import { KEY_LENGTH, readKey, troubleIn, type KeyTrouble } from '../../ui/recoveryKey';
import { CodeField } from '../../ui/TextField';
import { toast } from '../../ui/toast';
import { ReadingProgress } from './OpeningProgress';

interface Props {
  readonly journal: JournalState;
  readonly keyIsDamaged: boolean;
  /** Finished or given up: the lock screen or the open journal may show. */
  readonly onLeave: () => void;
}

/** Opens the journal with the key of the recovery sheet, then offers a new passphrase. */
export function RecoverySteps({ journal, keyIsDamaged, onLeave }: Props) {
  const [accepted, setAccepted] = useState<string>();
  return accepted === undefined ? (
    <KeyStep journal={journal} onAccept={setAccepted} onLeave={onLeave} />
  ) : (
    <PassphraseStep identity={accepted} keyIsDamaged={keyIsDamaged} onLeave={onLeave} />
  );
}

interface KeyStepProps {
  readonly journal: JournalState;
  readonly onAccept: (identity: string) => void;
  readonly onLeave: () => void;
}

function KeyStep({ journal, onAccept, onLeave }: KeyStepProps) {
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [trouble, setTrouble] = useState<KeyTrouble>();
  const field = useRef<HTMLTextAreaElement>(null);
  const open = async () => {
    const identity = readKey(typed);
    const mistyped = troubleIn(identity);
    setTrouble(mistyped);
    if (mistyped) {
      field.current?.focus();
      return;
    }
    setBusy(true);
    const answer = await request('journal.unlock', { identity });
    setBusy(false);
    if (answer.ok) {
      onAccept(identity);
      return;
    }
    setFailure(answer.failure);
    field.current?.focus();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isBusy && typed.trim() !== '') void open();
  };
  const change = (text: string) => {
    setFailure(undefined);
    setTrouble(undefined);
    setTyped(text);
  };
  const isWrong =
    failure?.kind === 'wrong-recovery-key' || failure?.kind === 'wrong-passphrase' || failure?.kind === 'invalid';
  return (
    <Centre>
      <Title>{t('lock.sheet')}</Title>
      <p className="lede">{t('lock.sheetText')}</p>
      <form className="stack" onSubmit={submit}>
        <CodeField
          ref={field}
          rows={3}
          label={t('lock.key')}
          value={typed}
          onChange={change}
          autoFocus
          error={trouble ? sayTrouble(trouble) : isWrong ? t('failure.wrong-recovery-key') : undefined}
        />
        <div className="form-actions">
          <Button variant="primary" size="large" type="submit" isDisabled={isBusy}>
            {t('lock.open')}
          </Button>
          <Button onPress={onLeave} isDisabled={isBusy}>
            {t('lock.back')}
          </Button>
        </div>
      </form>
      <div className="outcome">
        <ReadingProgress journal={journal} goesOn={isBusy} />
        {failure && !isWrong && (
          <Notice tone="ember" urgent>
            {failureText(failure)}
          </Notice>
        )}
      </div>
    </Centre>
  );
}

function sayTrouble(trouble: KeyTrouble): string {
  switch (trouble.kind) {
    case 'beginning':
      return t('lock.keyBeginning');
    case 'letters':
      return t('lock.keyLetters', { groups: trouble.groups.join(', ') });
    case 'length':
      return t('lock.keyLength', { length: KEY_LENGTH, count: trouble.count });
    default:
      return unreachable(trouble);
  }
}

interface PassphraseStepProps {
  readonly identity: string;
  readonly keyIsDamaged: boolean;
  readonly onLeave: () => void;
}

function PassphraseStep({ identity, keyIsDamaged, onLeave }: PassphraseStepProps) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const isSlow = useSlow(isBusy);
  const set = async (next: string) => {
    setBusy(true);
    const answer = await request('journal.setPassphrase', { proof: { identity }, next });
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    toast({ text: t('lock.wasSet') });
    onLeave();
  };
  return (
    <Centre>
      <Title>{t('lock.newPassphrase')}</Title>
      <p className="lede">{t(keyIsDamaged ? 'lock.newPassphraseDamaged' : 'lock.newPassphraseText')}</p>
      <NewPassphrase
        action={t('lock.set')}
        isBusy={isBusy}
        onChoose={(next) => {
          void set(next);
        }}
        beside={
          <Button variant="quiet" onPress={onLeave} isDisabled={isBusy}>
            {t(keyIsDamaged ? 'lock.later' : 'lock.keep')}
          </Button>
        }
      />
      <div className="outcome">
        {isSlow && <Progress label={t('lock.setting')} done={0} total={0} />}
        {failure && (
          <Notice tone="ember" urgent>
            {failureText(failure)}
          </Notice>
        )}
      </div>
    </Centre>
  );
}
