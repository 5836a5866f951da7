import { useState } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import { useSlow } from '../../client/slow';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { NewPassphrase } from '../../ui/NewPassphrase';
import { Notice } from '../../ui/Notice';
import { Centre, Title } from '../../ui/Page';
import { Progress } from '../../ui/Progress';
import { Steps } from '../../ui/Steps';

interface Props {
  /** Makes the journal, with null without a passphrase; answers why it could not. */
  readonly onMake: (passphrase: string | null) => Promise<Failure | undefined>;
  readonly onBack: () => void;
}

/** A passphrase, or deliberately none. */
export function PassphraseStep({ onMake, onBack }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [asksForNone, setAsksForNone] = useState(false);
  const isSlow = useSlow(isBusy);
  const make = async (passphrase: string | null) => {
    setBusy(true);
    setFailure(await onMake(passphrase));
    setBusy(false);
  };
  return (
    <Centre>
      <Steps step={2} of={4} />
      <Title>{t('welcome.passphrase')}</Title>
      <p className="lede">{t('welcome.passphraseText')}</p>
      <NewPassphrase
        action={t('welcome.continue')}
        isBusy={isBusy}
        onChoose={(passphrase) => {
          void make(passphrase);
        }}
        beside={
          <>
            <Button variant="quiet" onPress={onBack} isDisabled={isBusy}>
              {t('welcome.back')}
            </Button>
            <Button
              variant="quiet"
              onPress={() => {
                setAsksForNone(true);
              }}
              isDisabled={isBusy}
            >
              {t('welcome.none')}
            </Button>
          </>
        }
      />
      <div className="outcome">
        {isSlow && <Progress label={t('welcome.making')} done={0} total={0} />}
        {failure && (
          <Notice tone="ember" urgent>
            {failureText(failure)}
          </Notice>
        )}
      </div>
      {asksForNone && (
        <Confirm
          title={t('welcome.noneTitle')}
          text={t('welcome.noneText')}
          action={t('welcome.noneDo')}
          danger
          onConfirm={() => {
            void make(null);
          }}
          onClose={() => {
            setAsksForNone(false);
          }}
        />
      )}
    </Centre>
  );
}
