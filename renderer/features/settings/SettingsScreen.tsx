import { useCallback, useEffect, useState } from 'react';
import type { JournalFacts } from '../../../electron/contract/journal';
import { on, request } from '../../client/bridge';
import { t } from '../../messages';
import { Page } from '../../ui/Page';
import { AskRow } from './AskRow';
import { JournalRow } from './JournalRow';
import { LightRow, LockRow, TextSizeRow } from './LookRows';
import { PassphraseRow } from './PassphraseRow';
import { Promises } from './Promises';
import './settings.css';

/** The settings of this journal and of this computer. */
export function SettingsScreen({ folder }: { readonly folder: string }) {
  const [facts, refresh] = useFacts();
  return (
    <Page title={t('settings.title')} lede={t('settings.lede')}>
      <div className="card settings">
        <JournalRow folder={folder} facts={facts} />
        {facts && <PassphraseRow facts={facts} onChange={refresh} />}
        {facts?.encrypted !== false && <LockRow />}
        <LightRow />
        <TextSizeRow />
        <AskRow />
      </div>
      <Promises folder={folder} encrypted={facts?.encrypted !== false} />
    </Page>
  );
}

/** What is known about the journal, asked again when entries come or go. */
function useFacts(): readonly [JournalFacts | undefined, () => void] {
  const [facts, setFacts] = useState<JournalFacts>();
  const refresh = useCallback(() => {
    void request('journal.info').then((answer) => {
      if (answer.ok) setFacts(answer.value);
    });
  }, []);
  useEffect(() => {
    refresh();
    return on('records', refresh);
  }, [refresh]);
  return [facts, refresh];
}
