import { useEffect, useState } from 'react';
import type { TrashedRecord } from '../../../electron/contract/records';
import type { Failure } from '../../../electron/contract/failure';
import type { Id } from '../../../electron/domain/id';
import { on, request } from '../../client/bridge';
import { go } from '../../client/route';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Confirm } from '../../ui/Confirm';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { toast } from '../../ui/toast';
import './trash.css';
import { nameOf, TrashRow } from './TrashRow';
import { TrashedPage } from './TrashedPage';

/** What was deleted, for as long as it is kept. */
export function TrashScreen() {
  const [records, setRecords] = useState<readonly TrashedRecord[]>();
  const [failure, setFailure] = useState<Failure>();
  const [reading, setReading] = useState<TrashedRecord>();
  const [removing, setRemoving] = useState<TrashedRecord>();
  const [asked, setAsked] = useState(0);
  const askAgain = () => {
    setAsked((times) => times + 1);
  };
  useEffect(() => {
    void request('trash.list').then((answer) => {
      setFailure(answer.ok ? undefined : answer.failure);
      if (answer.ok) setRecords(answer.value);
    });
  }, [asked]);
  useEffect(() => on('records', askAgain), []);

  const restore = async (record: TrashedRecord) => {
    const answer = await request('trash.restore', { id: record.id });
    setReading(undefined);
    toast(
      answer.ok
        ? {
            text: t('trash.restored', { title: nameOf(record) }),
            action: {
              label: t('trash.open'),
              onPress: () => {
                open(record.id);
              },
            },
          }
        : { text: failureText(answer.failure) },
    );
    askAgain();
  };
  const remove = async ({ id }: TrashedRecord) => {
    const answer = await request('trash.remove', { id });
    toast({ text: answer.ok ? t('trash.removed') : failureText(answer.failure) });
    askAgain();
  };

  if (records?.length === 0)
    return (
      <Page title={t('trash.title')}>
        <Empty title={t('trash.empty')} text={t('trash.emptyText')} />
      </Page>
    );
  return (
    <Page title={t('trash.title')} lede={t('trash.lede')}>
      {failure && (
        <Notice tone="ember" urgent>
          {t('trash.unread', { reason: failureText(failure) })}
        </Notice>
      )}
      {records && (
        <ul className="card trashed">
          {records.map((record) => (
            <TrashRow
              key={record.id}
              record={record}
              onRead={() => {
                setReading(record);
              }}
              onRestore={() => {
                void restore(record);
              }}
              onRemove={() => {
                setRemoving(record);
              }}
            />
          ))}
        </ul>
      )}
      {reading && (
        <TrashedPage
          record={reading}
          onRestore={() => {
            void restore(reading);
          }}
          onClose={() => {
            setReading(undefined);
          }}
        />
      )}
      {removing && (
        <Confirm
          title={t('trash.removeTitle', { title: nameOf(removing) })}
          text={t('trash.removeText')}
          action={t('trash.remove')}
          danger
          onConfirm={() => {
            void remove(removing);
          }}
          onClose={() => {
            setRemoving(undefined);
          }}
        />
      )}
    </Page>
  );
}

function open(record: Id): void {
  go({ screen: 'journal', record });
}
