import { useEffect, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Version } from '../../electron/contract/records';
import type { Failure } from '../../electron/contract/failure';
import type { AnyRecord } from '../../electron/domain/records/record';
import type { Result } from '../../electron/domain/result';
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

/** The earlier versions of a record: what is different in each, and a way back to it. */
export function Versions({ writing, onClose }: Props) {
  const [versions, setVersions] = useState<readonly Version[]>();
  const [chosen, setChosen] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    void writing.autosave
      .flush()
      .then(() => request('versions.list', { id: writing.id }))
      .then((answer) => {
        if (!answer.ok) {
          setFailure(answer.failure);
          return;
        }
        setVersions(answer.value);
        setChosen(answer.value[0]?.version);
      });
  }, [writing]);

  const restore = async (version: string) => {
    const isSaved = await writing.autosave.flush();
    const state = writing.autosave.state.get();
    const answer = isSaved ? await request('versions.restore', { id: writing.id, version }) : undefined;
    if (answer?.ok) {
      writing.take(answer.value);
      toast({ text: t('versions.restored') });
      onClose();
    } else if (answer) setFailure(answer.failure);
    else if (state.state === 'failed') setFailure(state.failure);
  };

  return (
    <Dialog title={t('versions.title')} isOpen onClose={onClose} size="large">
      {failure && (
        <Notice tone="ember" urgent>
          {failureText(failure)}
        </Notice>
      )}
      {versions?.length === 0 && <p>{t('versions.none')}</p>}
      {versions && versions.length > 0 && (
        <div className="versions">
          <ListBox
            className="version-list"
            aria-label={t('versions.list')}
            items={versions}
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            autoFocus
            selectedKeys={chosen === undefined ? [] : [chosen]}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : keys;
              if (typeof key === 'string') setChosen(key);
            }}
          >
            {({ version, kept, words }) => (
              <ListBoxItem id={version} textValue={longMoment(kept)}>
                <span>{longMoment(kept)}</span>
                <span className="meta">{t('page.words', { count: words })}</span>
              </ListBoxItem>
            )}
          </ListBox>
          {chosen !== undefined && (
            <Chosen
              key={chosen}
              writing={writing}
              version={chosen}
              onRestore={() => {
                void restore(chosen);
              }}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}

interface ChosenProps {
  readonly writing: Writing;
  readonly version: string;
  readonly onRestore: () => void;
}

function Chosen({ writing, version, onRestore }: ChosenProps) {
  const present = writing.record.use();
  const [opened, setOpened] = useState<Result<AnyRecord, Failure>>();
  useEffect(() => {
    void request('versions.get', { id: writing.id, version }).then((answer) => {
      setOpened(answer);
    });
  }, [writing, version]);
  if (!opened) return <p className="meta">{t('versions.loading')}</p>;
  if (!opened.ok)
    return (
      <Notice tone="ember" urgent>
        {failureText(opened.failure)}
      </Notice>
    );
  return (
    <div className="version">
      <div className="version-head">
        <p className="meta">{t(saysTheSame(opened.value, present) ? 'versions.same' : 'versions.legend')}</p>
        <Button variant="primary" onPress={onRestore}>
          {t('versions.restore')}
        </Button>
      </div>
      <VersionText label={t('versions.difference')} earlier={opened.value} later={present} show="both" />
    </div>
  );
}

/** Whether two states of a record are the same, whatever the order of what they are made of. */
function saysTheSame(one: AnyRecord, other: AnyRecord): boolean {
  const said = (value: unknown) =>
    JSON.stringify(value, (_, part: unknown) =>
      isPlain(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
    );
  return said(one) === said(other);
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
