import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../electron/domain/id';
import { runCommand, useCommand } from '../../client/commands';
import { useEntries } from '../../client/entries';
import { currentRoute, go, useRoute, type Route } from '../../client/route';
import type { EditorHandle } from '../../editor';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { EntryList } from './EntryList';
import { EntryPage } from './EntryPage';
import { FirstDay } from './FirstDay';
import './journal.css';
import { moveToTrash } from './removing';
import { useFocusMode } from './useFocusMode';
import { useWriting } from './useWriting';
import { isEmpty } from './writing';
import { beginWriting, followWritings } from './writings';

interface Props {
  /** It is the screen one sees; otherwise it waits behind another, with its page. */
  readonly isActive: boolean;
}

/** The journal: all entries by month, and the page of one. */
export function JournalScreen({ isActive }: Props) {
  const entries = useEntries();
  const route = useRoute();
  const wanted = route.screen === 'journal' ? route.entry : undefined;
  const [shown, setShown] = useState<Id>();
  if (wanted !== undefined && wanted !== shown) setShown(wanted);
  else if (shown === undefined && entries?.[0]) setShown(entries[0].id);

  const opened = useWriting(shown);
  const writing = opened?.ok === true ? opened.value : undefined;
  const editor = useRef<EditorHandle>(null);
  const list = useRef<HTMLDivElement>(null);
  const [focusMode, setFocusMode] = useFocusMode(isActive);
  useEffect(() => followWritings(), []);

  useCommand('write', () => {
    // One empty page is enough.
    const fresh = writing?.begun === true && isEmpty(writing.entry.get()) ? writing : beginWriting();
    go({ screen: 'journal', entry: fresh.id });
  });
  useCommand('focus', () => { if (isActive && writing) setFocusMode(!focusMode); });

  // Whoever goes to an entry from elsewhere than the list goes on in its text.
  const goal = writing && writing.id === wanted ? route : undefined;
  const [listed] = useState(() => new WeakSet<Route>());
  useEffect(() => { if (goal && !listed.has(goal)) editor.current?.focus(); }, [goal, listed]);
  const goOnList = (to: Route) => {
    listed.add(to);
    go(to);
  };

  const remove = async (id: Id) => {
    const at = entries?.findIndex((entry) => entry.id === id) ?? -1;
    const next = entries?.[at + 1] ?? entries?.[at - 1];
    if (!await moveToTrash(id) || shown !== id) return;
    setShown(next?.id);
    if (currentRoute().screen !== 'journal') return;
    goOnList({ screen: 'journal' });
    requestAnimationFrame(() => { list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus(); });
  };

  if (entries?.length === 0 && !writing) return <FirstDay onBegin={() => { runCommand('write'); }} />;
  const page = `journal ${wanted === undefined ? 'on-list' : 'on-page'}`;
  return (
    <div className={page}>
      <h1 className="unseen">{t('journal.title')}</h1>
      <div className="entries" ref={list}>
        {entries && (
          <EntryList
            entries={entries} shown={shown} onShow={(entry) => { goOnList({ screen: 'journal', entry }); }}
            onWrite={() => { editor.current?.focus(); }} onRemove={(id) => { void remove(id); }}
          />
        )}
      </div>
      {opened?.ok === false && (
        <section className="entry-page unread">
          <Notice tone="ember" urgent action={<Button onPress={() => { go({ screen: 'journal' }); }}>{t('journal.back')}</Button>}>
            {t('journal.unread', { reason: failureText(opened.failure) })}
          </Notice>
        </section>
      )}
      {writing && (
        <EntryPage
          key={writing.id} writing={writing} editor={editor} place={goal?.screen === 'journal' ? goal.place ?? null : null}
          focusMode={focusMode} onFocusMode={setFocusMode} onRemove={() => { void remove(writing.id); }}
        />
      )}
    </div>
  );
}
