import { useEffect, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Failure } from '../../../electron/contract/failure';
import type { Version } from '../../../electron/contract/records';
import type { MissingRecord } from '../../../electron/contract/search';
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
import '../../page/versions.css';

interface Props {
  readonly record: MissingRecord;
  readonly title: string;
  readonly onPutBack: () => void;
  readonly onClose: () => void;
}

const LAST = 'last';

/** A record whose file is gone, as it was last known, and its earlier versions. */
export function MissingPage({ record: { id, at }, title, onPutBack, onClose }: Props) {
  const [versions, setVersions] = useState<readonly Version[]>([]);
  const [chosen, setChosen] = useState(LAST);
  const [opened, setOpened] = useState<Result<AnyRecord, Failure>>();
  useEffect(() => {
    void request('versions.list', { id }).then((answer) => {
      if (answer.ok) setVersions(answer.value);
    });
  }, [id]);
  useEffect(() => {
    void (chosen === LAST ? request('missing.get', { id }) : request('versions.get', { id, version: chosen })).then(
      setOpened,
    );
  }, [id, chosen]);
  return (
    <Dialog title={title} isOpen onClose={onClose} size="large">
      <p className="meta">{longMoment(at)}</p>
      <div className="versions">
        <ListBox
          className="version-list"
          aria-label={t('versions.list')}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            if (typeof key === 'string') setChosen(key);
          }}
        >
          <ListBoxItem id={LAST} textValue={t('attention.lastKnown')}>
            <span>{t('attention.lastKnown')}</span>
          </ListBoxItem>
          {versions.map(({ version, kept, words }) => (
            <ListBoxItem key={version} id={version} textValue={longMoment(kept)}>
              <span>{longMoment(kept)}</span>
              <span className="meta">{t('page.words', { count: words })}</span>
            </ListBoxItem>
          ))}
        </ListBox>
        <div className="missing-text">
          {opened &&
            (!opened.ok ? (
              <Notice tone="ember" urgent>
                {failureText(opened.failure)}
              </Notice>
            ) : (
              <Editor
                docKey={`missing ${id} ${chosen}`}
                text={opened.value.kind === 'entry' ? opened.value.body : writtenText(opened.value)}
                label={t('trash.body')}
                readOnly
                onChange={ignore}
              />
            ))}
        </div>
      </div>
      {/* What is put back is what was last known; the others are there to be made the present one after that. */}
      <DialogActions>
        <Button isDisabled={chosen !== LAST} variant="primary" onPress={onPutBack}>
          {t('attention.putBack')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function ignore(): void {
  // It is only read here.
}
