import { useEffect, useState } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import type { Attention } from '../../../electron/contract/search';
import { on, request } from '../../client/bridge';
import { useSealed } from '../../client/sealed';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import './attention.css';

/** Files in the journal's folder that could not be taken as records, and why. */
export function AttentionScreen() {
  const [files, setFiles] = useState<readonly Attention[]>();
  const [failure, setFailure] = useState<Failure>();
  const { unreadable } = useSealed();
  useEffect(() => {
    const ask = async () => {
      const answer = await request('attention.list');
      setFailure(answer.ok ? undefined : answer.failure);
      if (answer.ok) setFiles(answer.value);
    };
    void ask();
    return on('attention', () => { void ask(); });
  }, []);

  if (files?.length === 0 && unreadable === 0) return <Page title={t('attention.title')}><Empty title={t('attention.none')} text={t('attention.noneText')} /></Page>;
  return (
    <Page title={t('attention.title')} lede={t('attention.lede')}>
      {failure && <Notice tone="ember" urgent>{t('attention.unread', { reason: failureText(failure) })}</Notice>}
      {unreadable > 0 && <Notice>{t('sealed.unreadable', { count: unreadable })}</Notice>}
      {files && files.length > 0 && (
        <>
          <ul className="card attention-files">
            {files.map(({ file, reason }) => <li key={file}><p className="file">{file}</p><p>{t(`attention.${reason}`)}</p></li>)}
          </ul>
          <Button onPress={() => { void request('folder.show'); }}>{t('attention.show')}</Button>
        </>
      )}
    </Page>
  );
}
