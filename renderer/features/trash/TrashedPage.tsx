import { useEffect, useState } from 'react';
import type { TrashedRecord } from '../../../electron/contract/records';
import type { Failure } from '../../../electron/contract/failure';
import type { AnyRecord } from '../../../electron/domain/records/record';
import { writtenText } from '../../../electron/domain/records/texts';
import type { Result } from '../../../electron/domain/result';
import { request } from '../../client/bridge';
import { Editor } from '../../editor';
import { t } from '../../messages';
import { longMoment } from '../../messages/dates';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { nameOf } from './TrashRow';

interface Props {
  readonly record: TrashedRecord;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** A record in the trash, to read before one decides. */
export function TrashedPage({ record, onRestore, onClose }: Props) {
  const [opened, setOpened] = useState<Result<AnyRecord, Failure>>();
  useEffect(() => {
    void request('trash.get', { id: record.id }).then((answer) => {
      setOpened(answer);
    });
  }, [record.id]);
  return (
    <Dialog title={nameOf(record)} isOpen onClose={onClose} size="large">
      <p className="meta">{longMoment(record.at)}</p>
      {opened &&
        (!opened.ok ? (
          <Notice tone="ember" urgent>
            {failureText(opened.failure)}
          </Notice>
        ) : (
          <div className="trashed-text">
            <Editor
              docKey={`trash ${record.id}`}
              text={opened.value.kind === 'entry' ? opened.value.body : writtenText(opened.value)}
              label={t('trash.body')}
              readOnly
              onChange={ignore}
            />
          </div>
        ))}
      <DialogActions>
        <Button variant="primary" onPress={onRestore}>
          {t('trash.restore')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function ignore(): void {
  // It is only read here.
}
