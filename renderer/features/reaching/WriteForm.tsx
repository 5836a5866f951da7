import { useEffect, useState } from 'react';
import { blankRecord } from '../../../electron/domain/records/blank';
import { newId, type Id } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import type { Did } from '../../../electron/domain/kinds/reaching';
import { beginWriting, showWriting } from '../../client/writings';
import { Editor } from '../../editor';
import { t } from '../../messages';
import { Button } from '../../ui/Button';

interface Props {
  readonly person: Person | undefined;
  readonly onBegin: (record: Id) => void;
  readonly onBack: () => void;
  readonly onDone: (did: Did) => void;
}

/** Writing to the other. It is saved while it is written, as everything is. */
export function WriteForm({ person, onBegin, onBack, onDone }: Props) {
  const [writing] = useState(() => {
    const now = momentAt(Date.now());
    return beginWriting({ ...blankRecord('letter', newId(), now), to: person?.id });
  });
  const { id } = writing;
  const body = writing.record.useOf((record) => record.body);
  useEffect(() => showWriting(writing), [writing]);
  const hint = t('reaching.letterHint', { name: person?.name ?? '' });
  return (
    <div className="reaching-step">
      <p className="calm">{t('reaching.letterText')}</p>
      <div className="reaching-paper">
        <Editor
          docKey={id}
          text=""
          label={hint}
          placeholder={hint}
          autoFocus
          onChange={(text) => {
            writing.change({ body: text });
            onBegin(id);
          }}
          onBlur={() => {
            void writing.autosave.flush();
          }}
        />
      </div>
      <div className="reaching-doings">
        <span className="first">
          <Button onPress={onBack}>{t('reaching.back')}</Button>
        </span>
        <Button
          variant="primary"
          isDisabled={body.trim() === ''}
          onPress={() => {
            onDone({ kind: 'letter', letter: id });
          }}
        >
          {t('reaching.written')}
        </Button>
      </div>
    </div>
  );
}
