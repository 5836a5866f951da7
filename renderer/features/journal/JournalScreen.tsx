import { useEffect, useMemo, useRef, useState, type ComponentType } from 'react';
import type { Id } from '../../../electron/domain/id';
import { runCommand, useCommand } from '../../client/commands';
import { useRecords } from '../../client/records';
import { currentRoute, go, useRoute, type Route } from '../../client/route';
import { useIsHeldBack, useKnowsHeldBack } from '../../client/openedRecords';
import { useWriting } from '../../client/useWriting';
import { isUnwritten } from '../../client/writing';
import { beginWriting, followWritings } from '../../client/writings';
import type { EditorHandle } from '../../editor';
import { t } from '../../messages';
import { CaughtPage } from '../../page/CaughtPage';
import { HeldBack } from '../../page/HeldBack';
import type { PageProps } from '../../page/RecordPage';
import { moveToTrash } from '../../page/removing';
import { UnreadNotice } from '../../page/UnreadNotice';
import { useFocusMode } from '../../page/useFocusMode';
import { Button } from '../../ui/Button';
import { Caught, TryAgain } from '../../ui/Caught';
import { Notice } from '../../ui/Notice';
import { FirstDay } from './FirstDay';
import './journal.css';
import { KindFilter, type Filter } from './KindFilter';
import { onTimeline } from './timelineRows';
import { Timeline } from './Timeline';

interface Props {
  /** It is the screen one sees; otherwise it waits behind another, with its page. */
  readonly isActive: boolean;
  /** The page of a record, by its kind. */
  readonly Page: ComponentType<PageProps>;
}

/** The journal: everything by month, and the page of one. */
export function JournalScreen({ isActive, Page }: Props) {
  const kept = useRecords();
  const all = useMemo(() => kept && onTimeline(kept), [kept]);
  const [chosen, setFilter] = useState<Filter>('all');
  // The last of a kind may be gone.
  const filter = all?.some(({ kind }) => kind === chosen) === true ? chosen : 'all';
  const records = useMemo(() => (filter === 'all' ? all : all?.filter(({ kind }) => kind === filter)), [all, filter]);
  const route = useRoute();
  const wanted = route.screen === 'journal' ? route.record : undefined;
  const [shown, setShown] = useState<Id>();
  const knowsHeldBack = useKnowsHeldBack();
  if (wanted !== undefined && wanted !== shown) setShown(wanted);
  // Behind another screen it takes up nothing that is just being written there.
  else if (shown === undefined && isActive && knowsHeldBack && records?.[0]) setShown(records[0].id);

  // A record that fills another screen is not on this page as well: two editors of one text would not know of each
  // other.
  const isHeldBack = useIsHeldBack(shown);
  const opened = useWriting(isHeldBack || (route.screen === 'record' && route.record === shown) ? undefined : shown);
  const writing = opened?.ok === true ? opened.value : undefined;
  const editor = useRef<EditorHandle>(null);
  const list = useRef<HTMLDivElement>(null);
  const [focusMode, setFocusMode] = useFocusMode(isActive);
  useEffect(() => followWritings(), []);

  useCommand('write', () => {
    // One empty page is enough.
    const fresh = writing?.record.get().kind === 'entry' && isUnwritten(writing) ? writing : beginWriting();
    setFilter('all');
    go({ screen: 'journal', record: fresh.id });
  });
  useCommand('focus', () => {
    if (isActive && writing) setFocusMode(!focusMode);
  });

  // Whoever goes to a record from elsewhere than the list goes on in its text.
  const goal = writing && writing.id === wanted ? route : undefined;
  const [listed] = useState(() => new WeakSet<Route>());
  useEffect(() => {
    if (goal && !listed.has(goal)) editor.current?.focus();
  }, [goal, listed]);
  const goOnList = (to: Route) => {
    listed.add(to);
    go(to);
  };

  const remove = async (id: Id) => {
    const at = records?.findIndex((record) => record.id === id) ?? -1;
    const next = records?.[at + 1] ?? records?.[at - 1];
    if (!(await moveToTrash(id)) || shown !== id) return;
    setShown(next?.id);
    if (currentRoute().screen !== 'journal') return;
    goOnList({ screen: 'journal' });
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
    });
  };

  if (all?.length === 0 && !writing)
    return (
      <FirstDay
        onBegin={() => {
          runCommand('write');
        }}
      />
    );
  return (
    <div className={`journal ${wanted === undefined ? 'on-list' : 'on-page'}`}>
      <h1 className="unseen">{t('journal.title')}</h1>
      <div className="entries" ref={list}>
        {records && (
          <Caught
            // Whoever comes back from elsewhere sees it anew.
            of={isActive ? records : undefined}
            instead={(again) => (
              <Notice
                tone="ember"
                urgent
                action={
                  <>
                    <Button
                      onPress={() => {
                        runCommand('search');
                      }}
                    >
                      {t('journal.search')}
                    </Button>
                    <TryAgain onPress={again} />
                  </>
                }
              >
                {t('caught.list')}
              </Notice>
            )}
          >
            <Timeline
              filter={<KindFilter records={all ?? []} filter={filter} onChange={setFilter} />}
              records={records}
              shown={shown}
              onShow={(record) => {
                goOnList({ screen: 'journal', record });
              }}
              onWrite={() => {
                editor.current?.focus();
              }}
              onRemove={(id) => {
                void remove(id);
              }}
            />
          </Caught>
        )}
      </div>
      {opened?.ok === false && (
        <UnreadNotice
          failure={opened.failure}
          back={t('journal.back')}
          onBack={() => {
            go({ screen: 'journal' });
          }}
        />
      )}
      {isHeldBack && shown !== undefined && <HeldBack id={shown} />}
      {writing && (
        <CaughtPage
          writing={writing}
          back={t('journal.back')}
          onBack={() => {
            go({ screen: 'journal' });
          }}
        >
          <Page
            key={writing.id}
            writing={writing}
            editor={editor}
            place={goal?.screen === 'journal' ? (goal.place ?? null) : null}
            focusMode={focusMode}
            onFocusMode={setFocusMode}
            onRemove={() => {
              void remove(writing.id);
            }}
            onBack={() => {
              go({ screen: 'journal' });
            }}
            back={t('journal.back')}
          />
        </CaughtPage>
      )}
    </div>
  );
}
