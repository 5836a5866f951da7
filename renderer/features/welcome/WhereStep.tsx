import { useEffect, useState } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import type { FolderKind } from '../../../electron/domain/files/folderKind';
import { ok, type Result } from '../../../electron/domain/result';
import { request } from '../../client/bridge';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Centre, Title } from '../../ui/Page';
import { Steps } from '../../ui/Steps';
import { KnownJournals } from './KnownJournals';
import { SampleJournal } from './SampleJournal';

interface Place {
  readonly folder: string;
  /** What is there; undefined until it is known. */
  readonly kind?: FolderKind;
  /** A journal would be made here, and other computers may have one there already. */
  readonly isSynced?: boolean;
}

/** Where the journal is to be, or already is. */
export function WhereStep({ onChoose }: { readonly onChoose: (folder: string) => void }) {
  const [place, setPlace] = useState<Place>();
  const [failure, setFailure] = useState<Failure>();

  const take = async (chosen: Result<string, Failure>) => {
    if (!chosen.ok) {
      setFailure(chosen.failure.kind === 'cancelled' ? undefined : chosen.failure);
      return;
    }
    const folder = chosen.value;
    setFailure(undefined);
    setPlace({ folder });
    const kind = await request('journal.inspect', { folder });
    if (!kind.ok) {
      setFailure(kind.failure);
      return;
    }
    const synced =
      kind.value === 'missing' || kind.value === 'empty' ? await request('journal.isSynced', { folder }) : undefined;
    setPlace({ folder, kind: kind.value, isSynced: synced?.ok === true && synced.value });
  };
  useEffect(() => {
    void request('folder.suggest').then((answer) => take(answer.ok ? ok(answer.value.journal) : answer));
  }, []);

  const open = async (folder: string) => {
    const answer = await request('journals.switch', { folder });
    if (!answer.ok) setFailure(answer.failure);
  };
  const problem = failure
    ? failureText(failure)
    : place?.kind === 'something-else'
      ? t('welcome.somethingElse')
      : undefined;

  return (
    <Centre>
      <Steps step={1} of={4} />
      <Title>{t('welcome.where')}</Title>
      <p className="lede">{t('welcome.what')}</p>
      <p className="lede">{t('welcome.whereText')}</p>
      <div className="place">
        <span className="field-label" id="place-label">
          {t('welcome.folder')}
        </span>
        <output className="path" aria-labelledby="place-label">
          {place?.folder}
        </output>
        <p className={problem === undefined ? 'meta' : 'problem'} role="status">
          {problem ?? sayKind(place?.kind)}
        </p>
      </div>
      {place?.isSynced && (
        <div className="synced">
          <Notice tone="gold">{t('welcome.synced')}</Notice>
        </div>
      )}
      <div className="form-actions">
        {place && (
          <Next
            place={place}
            onChoose={onChoose}
            onOpen={(folder) => {
              void open(folder);
            }}
          />
        )}
        <Button
          onPress={() => {
            void request('folder.choose').then(take);
          }}
        >
          {t('welcome.choose')}
        </Button>
      </div>
      <SampleJournal />
      <KnownJournals
        onOpen={(folder) => {
          void open(folder);
        }}
      />
    </Centre>
  );
}

interface NextProps {
  readonly place: Place;
  readonly onChoose: (folder: string) => void;
  readonly onOpen: (folder: string) => void;
}

function Next({ place: { folder, kind }, onChoose, onOpen }: NextProps) {
  if (kind === 'journal' || kind === 'plain-journal') {
    return (
      <Button
        variant="primary"
        size="large"
        onPress={() => {
          onOpen(folder);
        }}
      >
        {t('welcome.open')}
      </Button>
    );
  }
  const isUsable = kind === 'missing' || kind === 'empty';
  return (
    <Button
      variant="primary"
      size="large"
      isDisabled={!isUsable}
      onPress={() => {
        onChoose(folder);
      }}
    >
      {t('welcome.continue')}
    </Button>
  );
}

function sayKind(kind: FolderKind | undefined): string {
  switch (kind) {
    case undefined:
      return t('welcome.looking');
    case 'missing':
      return t('welcome.missing');
    case 'empty':
      return t('welcome.empty');
    case 'journal':
      return t('welcome.journal');
    case 'plain-journal':
      return t('welcome.plainJournal');
    case 'something-else':
      return t('welcome.somethingElse');
  }
}
