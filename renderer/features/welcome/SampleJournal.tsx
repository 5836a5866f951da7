import { useState } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import type { Result } from '../../../electron/domain/result';
import { request } from '../../client/bridge';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';

/**
 * Opens a journal that somebody might have kept for a year, to look around in. It is made beside where one's own would
 * be.
 */
export function SampleJournal() {
  const [failure, setFailure] = useState<Failure>();
  const [isMaking, setIsMaking] = useState(false);
  const open = async () => {
    setIsMaking(true);
    const answer = await openSample();
    setIsMaking(false);
    setFailure(answer.ok ? undefined : answer.failure);
  };
  return (
    <div className="sample">
      <span className="meta">{t('welcome.sample')}</span>
      <Button
        variant="quiet"
        isDisabled={isMaking}
        onPress={() => {
          void open();
        }}
      >
        {t(isMaking ? 'welcome.sampleMaking' : 'welcome.sampleOpen')}
      </Button>
      {failure && (
        <p className="problem" role="alert">
          {failureText(failure)}
        </p>
      )}
    </div>
  );
}

async function openSample(): Promise<Result<unknown, Failure>> {
  const suggested = await request('folder.suggest');
  if (!suggested.ok) return suggested;
  const folder = suggested.value.sample;
  const kind = await request('journal.inspect', { folder });
  if (!kind.ok) return kind;
  return kind.value === 'plain-journal'
    ? request('journals.switch', { folder })
    : request('journal.sample', { folder });
}
