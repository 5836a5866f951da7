import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Failure } from '../../electron/contract/failure';
import type { Result } from '../../electron/domain/result';
import { request } from '../client/bridge';
import { saveText } from '../client/saveElsewhere';
import { folderName } from '../client/folder';
import { t } from '../messages';
import { todayWord } from '../messages/dates';
import { failureText } from '../messages/failures';
import { Button } from './Button';
import { Notice } from './Notice';
import { groupsOf, keyFile, READ_WITH_AGE } from './recoveryKey';
import './RecoverySheet.css';

interface Props {
  /** The age identity. SECURITY: it opens everything; it is held only while this is shown. */
  readonly identity: string;
  readonly folder: string;
  /** The sheet was printed or saved. */
  readonly onKept?: () => void;
  /** Stands at the end of the row of buttons. */
  readonly beside?: ReactNode;
}

/** Makes the recovery sheet: on paper, as a PDF or as a text. */
export function RecoverySheet({ identity, folder, onKept, beside }: Props) {
  const [shown, setShown] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly tone: 'kelp' | 'ember'; readonly text: string }>();
  const name = folderName(folder);

  const keep = async (way: Promise<Result<null, Failure>>, done: string) => {
    const answer = await way;
    if (answer.ok) {
      setOutcome({ tone: 'kelp', text: done });
      await request('recovery.kept');
      onKept?.();
    } else
      setOutcome(
        answer.failure.kind === 'cancelled' ? undefined : { tone: 'ember', text: failureText(answer.failure) },
      );
  };
  const saveSheet = () =>
    saveText(
      `${t('recovery.file')}.txt`,
      keyFile(identity, [
        t('recovery.fileHead', { name, date: todayWord() }),
        t('recovery.paperWhat'),
        t('recovery.paperHoldfastText'),
        t('recovery.fileAge'),
        READ_WITH_AGE,
      ]),
    );

  return (
    <div className="recovery-sheet">
      <div className="form-actions">
        <Button
          onPress={() => {
            void keep(request('print.paper'), t('recovery.printed'));
          }}
        >
          {t('recovery.print')}
        </Button>
        <Button
          onPress={() => {
            void keep(request('print.pdf', { name: `${t('recovery.file')}.pdf` }), t('recovery.saved'));
          }}
        >
          {t('recovery.pdf')}
        </Button>
        <Button
          onPress={() => {
            void keep(saveSheet(), t('recovery.saved'));
          }}
        >
          {t('recovery.text')}
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            setShown(!shown);
          }}
          aria-expanded={shown}
        >
          {shown ? t('recovery.hide') : t('recovery.show')}
        </Button>
      </div>
      {shown && <Key identity={identity} />}
      {outcome && <Notice tone={outcome.tone}>{outcome.text}</Notice>}
      {beside}
      {createPortal(<Paper identity={identity} name={name} />, document.body)}
    </div>
  );
}

function Key({ identity }: { readonly identity: string }) {
  return (
    <p className="recovery-key" aria-label={t('recovery.key')}>
      {groupsOf(identity).map((group, index) => (
        <span key={index}>{group} </span>
      ))}
    </p>
  );
}

function Paper({ identity, name }: { readonly identity: string; readonly name: string }) {
  return (
    <article className="recovery-paper">
      <h1>{t('recovery.paperTitle')}</h1>
      <p>{t('recovery.paperJournal', { name, date: todayWord() })}</p>
      <Key identity={identity} />
      <p>{t('recovery.paperGroups', { length: identity.length })}</p>
      <p>{t('recovery.paperWhat')}</p>
      <h2>{t('recovery.paperHoldfast')}</h2>
      <p>{t('recovery.paperHoldfastText')}</p>
      <h2>{t('recovery.paperAge')}</h2>
      <p>{t('recovery.paperAgeText')}</p>
      <code>{READ_WITH_AGE}</code>
    </article>
  );
}
