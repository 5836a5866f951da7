import { useEffect, useState } from 'react';
import { blankRecord } from '../../../electron/domain/records/blank';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import { makeAutosave } from '../../client/autosave';
import { request } from '../../client/bridge';
import { Editor } from '../../editor';
import { t } from '../../messages';
import { saveTextMessages } from '../../messages/saveText';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { orSay } from '../../ui/orSay';
import { SaveElsewhere } from '../../ui/SaveElsewhere';

/**
 * An empty page beside the locked journal, which cannot say whom new pages are about: that is added when it is
 * unlocked. What is written is encrypted as it is saved, and cannot be read again before the journal is unlocked; on
 * the page it stays as long as that is open. SECURITY: whoever leaves it locks once more, which ends the process that
 * held it.
 */
export function LockedPage() {
  const [first] = useState(() => {
    const now = momentAt(Date.now());
    return { ...blankRecord('entry', newId(), now), whileLocked: now };
  });
  const [autosave] = useState(() => makeAutosave(null));
  const [text, setText] = useState('');
  const saving = autosave.state.use();
  useEffect(
    () => () => {
      void autosave.flush();
    },
    [autosave],
  );

  const change = (body: string) => {
    setText(body);
    autosave.change({ ...first, body });
  };

  return (
    <main className="locked-page">
      <header>
        <p className="meta">{t('lock.pageText')}</p>
        <Button
          onPress={() => {
            void orSay(request('lock.now'));
          }}
        >
          {t('lock.leave')}
        </Button>
      </header>
      {saving.state === 'failed' && (
        <Notice tone="ember" urgent action={<SaveElsewhere text={text} />}>
          {saveTextMessages(saving, true)}
        </Notice>
      )}
      <div className="paper">
        <h1 className="unseen">{t('lock.page')}</h1>
        <Editor
          docKey={first.id}
          text=""
          label={t('lock.page')}
          placeholder={t('lock.pageHint')}
          autoFocus
          keepsTab
          onChange={change}
          onBlur={() => {
            void autosave.flush();
          }}
        />
      </div>
      <footer className="meta">
        <p role="status">
          {text.trim() === '' && saving.state === 'saved' ? t('lock.pageNothing') : saveTextMessages(saving, true)}
        </p>
      </footer>
    </main>
  );
}
