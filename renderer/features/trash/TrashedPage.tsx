import { useEffect, useState } from 'react';
import type { TrashedEntry } from '../../../electron/contract/entries';
import type { Failure } from '../../../electron/contract/failure';
import type { Entry } from '../../../electron/domain/entry';
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
  readonly entry: TrashedEntry;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** An entry in the trash, to read before one decides. */
export function TrashedPage({ entry, onRestore, onClose }: Props) {
  const [opened, setOpened] = useState<Entry | Failure>();
  useEffect(() => {
    void request('trash.get', { id: entry.id }).then((answer) => { setOpened(answer.ok ? answer.value : answer.failure); });
  }, [entry.id]);
  return (
    <Dialog title={nameOf(entry)} isOpen onClose={onClose} size="large">
      <p className="meta">{longMoment(entry.at)}</p>
      {opened && ('kind' in opened
        ? <Notice tone="ember" urgent>{failureText(opened)}</Notice>
        : (
          <div className="trashed-text">
            <Editor docKey={`trash ${entry.id}`} text={opened.body} label={t('trash.body')} readOnly onChange={ignore} onLink={(address) => { void request('link.open', { address }); }} />
          </div>
        ))}
      <DialogActions><Button variant="primary" onPress={onRestore}>{t('trash.restore')}</Button></DialogActions>
    </Dialog>
  );
}

function ignore(): void {
  // It is only read here.
}
