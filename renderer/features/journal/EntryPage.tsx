import { useState, type RefObject } from 'react';
import type { Mark } from '../../../electron/contract/search';
import { request } from '../../client/bridge';
import { go } from '../../client/route';
import { store } from '../../client/store';
import { Editor, EditorToolbar, type EditorCommand, type EditorHandle } from '../../editor';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { ChipBar } from './ChipBar';
import { Conflict } from './Conflict';
import { EntryFoot } from './EntryFoot';
import './page.css';
import { PageNotices } from './PageNotices';
import { TitleField } from './TitleField';
import { Versions } from './Versions';
import { When } from './When';
import { isEmpty, type Writing } from './writing';

interface Props {
  readonly writing: Writing;
  readonly editor: RefObject<EditorHandle | null>;
  /** A place in the text to jump to. */
  readonly place: Mark | null;
  readonly focusMode: boolean;
  readonly onFocusMode: (on: boolean) => void;
  readonly onRemove: () => void;
}

/** The page of one entry. Typing does not show it anew: only what a key changes asks for the text. */
export function EntryPage({ writing, editor, place, focusMode, onFocusMode, onRemove }: Props) {
  const replaced = writing.replaced.use();
  const [sheet, setSheet] = useState<'versions' | 'conflict'>();
  const [startsEmpty] = useState(() => isEmpty(writing.entry.get()));
  const [active] = useState(() => store<readonly EditorCommand[]>([]));
  const close = () => { setSheet(undefined); };
  return (
    <section className="entry-page" aria-label={t('page.page')}>
      <header className="entry-bar">
        <div className="to-list"><Button onPress={() => { go({ screen: 'journal' }); }}>{t('journal.back')}</Button></div>
        <ChipBar writing={writing} />
      </header>
      <PageNotices writing={writing} onCompare={() => { setSheet('conflict'); }} />
      <div className="entry-paper">
        <div className="column">
          <TitleField writing={writing} onLeave={() => { editor.current?.focus(); }} />
          <div className="when-row">
            <When writing={writing} />
            <EditorToolbar run={(command) => { editor.current?.run(command); }} active={active} />
          </div>
        </div>
        <Editor
          ref={editor} docKey={writing.id} text={writing.entry.get().body} version={String(replaced)} label={t('page.body')} placeholder={t('page.bodyHint')}
          autoFocus={writing.begun && startsEmpty} focusMode={focusMode} place={place}
          onChange={(body) => { writing.change({ body }); }} onBlur={() => { void writing.autosave.flush(); }}
          onActive={active.set} onLink={(address) => { void request('link.open', { address }); }}
        />
      </div>
      <EntryFoot writing={writing} focusMode={focusMode} onFocusMode={onFocusMode} onVersions={() => { setSheet('versions'); }} onRemove={onRemove} />
      {sheet === 'versions' && <Versions writing={writing} onClose={close} />}
      {sheet === 'conflict' && <Conflict writing={writing} onClose={close} />}
    </section>
  );
}
