import { useState } from 'react';
import type { JournalFacts } from '../../../electron/contract/journal';
import { t } from '../../messages';
import { longDay } from '../../messages/dates';
import { Button } from '../../ui/Button';
import { useJournalState } from '../../client/journal';
import { ChangePassphrase } from './ChangePassphrase';
import { FirstPassphrase } from './FirstPassphrase';
import { MakeSheet } from './MakeSheet';
import { NewKey } from './NewKey';
import { Row } from './Row';

interface Props {
  readonly facts: JournalFacts;
  /** Something about the journal has changed. */
  readonly onChange: () => void;
}

/** The passphrase and the recovery sheet. */
export function PassphraseRow({ facts, onChange }: Props) {
  const [doing, setDoing] = useState<'change' | 'sheet' | 'key' | 'first'>();
  const journal = useJournalState();
  const close = () => {
    setDoing(undefined);
  };
  if (!facts.encrypted) {
    const isSample = journal?.state === 'open' && journal.isSample;
    return (
      <Row name={t('settings.passphrase')} note={t('settings.noPassphrase')}>
        {!isSample && (
          <Button
            onPress={() => {
              setDoing('first');
            }}
          >
            {t('settings.first')}
          </Button>
        )}
        {doing === 'first' && <FirstPassphrase onClose={close} />}
      </Row>
    );
  }
  const note =
    facts.recoverySheet === null
      ? t('settings.noSheet')
      : t('settings.sheetMade', { date: longDay(facts.recoverySheet) });
  return (
    <Row name={t('settings.passphrase')} note={note}>
      <Button
        onPress={() => {
          setDoing('change');
        }}
      >
        {t('settings.change')}
      </Button>
      <Button
        onPress={() => {
          setDoing('sheet');
        }}
      >
        {t('settings.sheet')}
      </Button>
      <Button
        onPress={() => {
          setDoing('key');
        }}
      >
        {t('settings.newKey')}
      </Button>
      {doing === 'key' && <NewKey onClose={close} />}
      {doing === 'change' && <ChangePassphrase onClose={close} />}
      {doing === 'sheet' && <MakeSheet folder={facts.folder} onKept={onChange} onClose={close} />}
    </Row>
  );
}
