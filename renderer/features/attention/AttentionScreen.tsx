import { useEffect, useState } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import type { Attention, MissingRecord, Unread } from '../../../electron/contract/search';
import { on, request } from '../../client/bridge';
import { useSealed } from '../../client/sealedTexts';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import './attention.css';
import { MissingList } from './MissingList';

/** What in the journal's folder could not be read as what it should be, and why; and what is gone from it. */
export function AttentionScreen() {
  const [all, setAll] = useState<readonly Attention[]>();
  const [failure, setFailure] = useState<Failure>();
  const { unreadable } = useSealed();
  const [asked, setAsked] = useState(0);
  const askAgain = () => {
    setAsked((times) => times + 1);
  };
  useEffect(() => {
    void request('attention.list').then((answer) => {
      setFailure(answer.ok ? undefined : answer.failure);
      if (answer.ok) setAll(answer.value);
    });
  }, [asked]);
  useEffect(() => on('attention', askAgain), []);

  if (all?.length === 0 && unreadable === 0)
    return (
      <Page title={t('attention.title')}>
        <Empty title={t('attention.none')} text={t('attention.noneText')} />
      </Page>
    );
  const missing = all?.flatMap<MissingRecord>((one) => (one.reason === 'missing' ? [one.record] : [])) ?? [];
  const files = all?.flatMap<Unread>((one) => (one.reason === 'missing' ? [] : [one])) ?? [];
  return (
    <Page title={t('attention.title')} lede={t('attention.lede')}>
      {failure && (
        <Notice tone="ember" urgent>
          {t('attention.unread', { reason: failureText(failure) })}
        </Notice>
      )}
      {unreadable > 0 && <Notice>{t('sealed.unreadable', { count: unreadable })}</Notice>}
      {missing.length > 0 && <MissingList records={missing} onChange={askAgain} />}
      {files.length > 0 && (
        <section className="attention-part">
          {missing.length > 0 && <h2>{t('attention.filesTitle')}</h2>}
          <ul className="card attention-files">
            {files.map(({ file, reason }) => (
              <li key={`${reason} ${file}`}>
                <p className="file">{file}</p>
                <p>{t(`attention.${reason}`)}</p>
              </li>
            ))}
          </ul>
          <Button
            onPress={() => {
              void request('folder.show');
            }}
          >
            {t('attention.show')}
          </Button>
        </section>
      )}
    </Page>
  );
}
