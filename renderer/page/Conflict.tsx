import { useEffect, useState } from 'react';
import type { OpenRecord } from '../../electron/contract/records';
import type { Failure } from '../../electron/contract/failure';
import { request } from '../client/bridge';
import { t } from '../messages';
import { longMoment } from '../messages/dates';
import { failureText } from '../messages/failures';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { toast } from '../ui/toast';
import { VersionText } from './VersionText';
import './versions.css';
import type { Writing } from '../client/writing';

interface Props {
  readonly writing: Writing;
  readonly onClose: () => void;
}

/** Two versions of one record side by side, and the choice between them. Nothing is chosen by itself. */
export function Conflict({ writing, onClose }: Props) {
  const [open, setOpen] = useState<OpenRecord>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    // What was typed last lies in one of the two before they are compared.
    void writing.autosave
      .flush()
      .then(() => request('records.get', { id: writing.id }))
      .then((answer) => {
        if (answer.ok) setOpen(answer.value);
        else setFailure(answer.failure);
      });
  }, [writing]);
  const other = open?.others[0];
  const when = other ? t('conflict.other', { when: longMoment(other.changed) }) : '';

  const choose = async (file: string, keep: 'present' | 'other' | 'both') => {
    await writing.autosave.flush();
    const answer = await request('records.resolve', { id: writing.id, file, keep });
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    writing.take(answer.value);
    toast({ text: t(keep === 'both' ? 'conflict.keptBoth' : 'conflict.kept') });
    if (answer.value.others.length === 0) onClose();
    else setOpen(answer.value);
  };

  return (
    <Dialog title={t('conflict.title')} isOpen onClose={onClose} size="large">
      {failure && (
        <Notice tone="ember" urgent>
          {failureText(failure)}
        </Notice>
      )}
      <p>{t('conflict.text')}</p>
      {open && other && (
        <div className="two-versions">
          <div className="one">
            <h3>{t('conflict.present')}</h3>
            <VersionText label={t('conflict.present')} earlier={open.record} later={other.record} show="earlier" />
            <Button
              onPress={() => {
                void choose(other.file, 'present');
              }}
              aria-label={t('conflict.keepPresent')}
            >
              {t('conflict.keep')}
            </Button>
          </div>
          <div className="one">
            <h3>{when}</h3>
            <VersionText label={when} earlier={open.record} later={other.record} show="later" />
            <Button
              onPress={() => {
                void choose(other.file, 'other');
              }}
              aria-label={t('conflict.keepOther')}
            >
              {t('conflict.keep')}
            </Button>
          </div>
          <div className="keep-both">
            <Button
              onPress={() => {
                void choose(other.file, 'both');
              }}
            >
              {t('conflict.keepBoth')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
