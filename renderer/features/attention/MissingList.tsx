import { useState } from 'react';
import type { MissingRecord } from '../../../electron/contract/search';
import { request } from '../../client/bridge';
import { go } from '../../client/route';
import { t } from '../../messages';
import { longDay } from '../../messages/dates';
import { failureText } from '../../messages/failures';
import { kindName, untitled } from '../../messages/records';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/toast';
import { MissingPage } from './MissingPage';

interface Props {
  readonly records: readonly MissingRecord[];
  readonly onChange: () => void;
}

/** Records whose files are gone: to read, to put back, or to let go of. */
export function MissingList({ records, onChange }: Props) {
  const [reading, setReading] = useState<MissingRecord>();
  const putBack = async (record: MissingRecord) => {
    const { id } = record;
    const answer = await request('missing.putBack', { id });
    setReading(undefined);
    toast(
      answer.ok
        ? {
            text: t('attention.isBack', { title: nameOf(record) }),
            action: {
              label: t('trash.open'),
              onPress: () => {
                go({ screen: 'journal', record: id });
              },
            },
          }
        : { text: failureText(answer.failure) },
    );
    onChange();
  };
  const letGo = async ({ id }: MissingRecord) => {
    const answer = await request('missing.letGo', { id });
    toast({ text: answer.ok ? t('attention.isLetGo') : failureText(answer.failure) });
    onChange();
  };
  return (
    <section className="attention-part">
      <h2>{t('attention.missing')}</h2>
      <p>{t('attention.missingText')}</p>
      <ul className="card attention-files">
        {records.map((record) => {
          const title = nameOf(record);
          const named = (action: string) => t('trash.named', { action, title });
          return (
            <li key={record.id} className="missing">
              <div className="words">
                <h3 dir="auto">{title}</h3>
                {record.excerpt !== '' && <p dir="auto">{record.excerpt}</p>}
                <p className="meta">
                  {record.kind !== 'entry' && (
                    <>
                      <span>{kindName(record.kind)}</span> <span aria-hidden="true">·</span>{' '}
                    </>
                  )}
                  <span>{t('trash.from', { day: longDay(record.at) })}</span>
                </p>
              </div>
              <div className="doings">
                <Button
                  onPress={() => {
                    setReading(record);
                  }}
                  aria-label={named(t('attention.read'))}
                >
                  {t('attention.read')}
                </Button>
                <Button
                  onPress={() => {
                    void putBack(record);
                  }}
                  aria-label={named(t('attention.putBack'))}
                >
                  {t('attention.putBack')}
                </Button>
                <Button
                  onPress={() => {
                    void letGo(record);
                  }}
                  aria-label={named(t('attention.letGo'))}
                >
                  {t('attention.letGo')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {reading && (
        <MissingPage
          record={reading}
          title={nameOf(reading)}
          onPutBack={() => {
            void putBack(reading);
          }}
          onClose={() => {
            setReading(undefined);
          }}
        />
      )}
    </section>
  );
}

function nameOf({ kind, title }: MissingRecord): string {
  return title === '' ? untitled(kind) : title;
}
