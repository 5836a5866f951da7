import { useEffect, useRef, useState } from 'react';
import type { JournalState } from '../electron/contract/journal';
import { isOfADay } from '../electron/domain/records/record';
import { unreachable } from '../electron/domain/result';
import { useAttentionCount } from './client/attention';
import { runCommand, useCommand } from './client/commands';
import { useHasEnded } from './client/endings';
import { usePresentPerson } from './client/people';
import { useMenu } from './client/menu';
import { useRecords } from './client/records';
import { go, useRoute, type Route, type Screen } from './client/route';
import { useSealed } from './client/sealedTexts';
import { useSlow } from './client/slow';
import { useTooMuchInStep } from './client/tooMuch';
import { AttentionScreen } from './features/attention';
import { CalendarScreen } from './features/calendar';
import { BooksScreen } from './features/books';
import { CarryingScreen } from './features/carrying';
import { CheckInDialog } from './features/checkIn';
import { StaysScreen } from './features/ending';
import { beginFeelingAndFact, FeelingsAndFactsScreen } from './features/feelingAndFact';
import { JournalScreen } from './features/journal';
import { beginLetter, LettersScreen } from './features/letters';
import { LookingScreen } from './features/looking';
import { LoopsScreen } from './features/loops';
import { PeopleScreen } from './features/people';
import { ReachingScreen } from './features/reaching';
import { SearchPalette } from './features/search';
import { SessionsScreen } from './features/sessions';
import { SettingsScreen } from './features/settings/SettingsScreen';
import { ThenAndNowScreen } from './features/thenAndNow';
import { TodayScreen } from './features/today';
import { TooMuchScreen } from './features/tooMuch';
import { TouchstonesScreen } from './features/touchstones';
import { TrashScreen } from './features/trash';
import './Frame.css';
import { t } from './messages';
import { Navigation } from './Navigation';
import { News } from './News';
import { KindPage } from './pages';
import { RecordScreen } from './RecordScreen';
import { Caught } from './ui/Caught';
import { Button } from './ui/Button';
import { KeptNotice } from './ui/KeptNotice';
import { Notice } from './ui/Notice';
import { SavingCopy } from './ui/SavingCopy';
import { redoLast, undoLast } from './ui/undoable';

/** Screens that have the whole window, without the way to the others. */
const FILLS_WINDOW: ReadonlySet<Screen> = new Set<Screen>(['reaching']);

interface Props {
  readonly journal: Extract<JournalState, { state: 'open' | 'unusable' }>;
  /** With an empty page, as after the first run. */
  readonly startsWriting: boolean;
  /** The empty page is there. */
  readonly onStart: () => void;
}

/**
 * The open journal: the way to everything, and the screen one is on. The page stays alive behind the others, with its
 * undo.
 */
export function Frame({ journal, startsWriting, onStart }: Props) {
  const route = useRoute();
  const { screen } = route;
  const person = usePresentPerson();
  const hasEnded = useHasEnded();
  const isAlone = FILLS_WINDOW.has(screen);
  const [searching, setSearching] = useState(false);
  const records = useRecords();
  const sealed = useSealed();
  const attention = useAttentionCount() + sealed.unreadable;
  const isWaiting = useSlow(sealed.waiting > 0);
  useTooMuchInStep();
  useMenu();
  useCommand('search', () => {
    setSearching(true);
  });
  useCommand('today', () => {
    go({ screen: 'today' });
  });
  useCommand('carrying', () => {
    go({ screen: 'carrying' });
  });
  useCommand('letter', () => {
    beginLetter(person);
  });
  useCommand('letters', () => {
    go({ screen: 'letters' });
  });
  useCommand('touchstones', () => {
    go({ screen: 'touchstones' });
  });
  useCommand('looking-back', () => {
    go({ screen: 'looking-back' });
  });
  useCommand('then-and-now', () => {
    go({ screen: 'then-and-now' });
  });
  useCommand('loops', () => {
    go({ screen: 'loops' });
  });
  useCommand('feeling-and-fact', () => {
    beginFeelingAndFact(person?.id);
  });
  useCommand('feelings-and-facts', () => {
    go({ screen: 'feelings-and-facts' });
  });
  useCommand('calendar', () => {
    go({ screen: 'calendar' });
  });
  useCommand('books', () => {
    go({ screen: 'books' });
  });
  useCommand('reach', () => {
    if (person) go({ screen: 'reaching' });
  });
  useCommand('sessions', () => {
    go({ screen: 'sessions' });
  });
  useCommand('too-much', () => {
    go({ screen: 'too-much' });
  });
  useCommand('stays', () => {
    if (hasEnded) go({ screen: 'stays' });
  });
  useCommand('people', () => {
    go({ screen: 'people' });
  });
  useCommand('journal', () => {
    go({ screen: 'journal' });
  });
  useCommand('trash', () => {
    go({ screen: 'trash' });
  });
  useCommand('undo', () => {
    void undoLast();
  });
  useCommand('redo', () => {
    void redoLast();
  });
  useCommand('settings', () => {
    go({ screen: 'settings' });
  });
  const hasBegun = useRef(false);
  useEffect(() => {
    // Whoever has somebody in the journal begins with today.
    if (hasBegun.current || records === undefined) return;
    hasBegun.current = true;
    if (person && !startsWriting && route.screen === 'journal' && route.record === undefined) go({ screen: 'today' });
  });
  useEffect(() => {
    if (!startsWriting) return;
    runCommand('write');
    onStart();
  });

  return (
    <div className={isAlone ? 'frame-window alone' : 'frame-window'}>
      {!isAlone && (
        <Caught of={records} instead={<Ways />}>
          <Navigation
            entries={records?.filter(({ kind }) => isOfADay(kind)).length}
            attention={attention}
            hasLock={journal.state === 'unusable' || journal.encrypted}
          />
        </Caught>
      )}
      <main className="frame-main">
        <News />
        {journal.state === 'unusable' && (
          <Notice tone="ember" urgent>
            {t('frame.gone')}
          </Notice>
        )}
        {isWaiting && <Notice>{t('sealed.waiting', { count: sealed.waiting })}</Notice>}
        {journal.state === 'open' && screen !== 'journal' && <KeptNotice text={t('saving.kept')} leads />}
        <div className="frame-screen" hidden={screen !== 'journal'}>
          <Caught of={route} instead={<Unshown />}>
            <JournalScreen isActive={screen === 'journal'} Page={KindPage} />
          </Caught>
        </div>
        {route.screen !== 'journal' && (
          <div className="frame-screen">
            <Caught of={route} instead={<Unshown />}>
              <OtherScreen route={route} journal={journal} />
            </Caught>
          </div>
        )}
      </main>
      <Caught of={route} instead={null}>
        <CheckInDialog />
      </Caught>
      <SavingCopy />
      <Caught of={searching} instead={null}>
        <SearchPalette
          isOpen={searching}
          onClose={() => {
            setSearching(false);
          }}
          onOpen={(record, place) => {
            go(place ? { screen: 'journal', record, place } : { screen: 'journal', record });
          }}
        />
      </Caught>
    </div>
  );
}

/** Stands in the place of a screen that cannot be shown. */
function Unshown() {
  return (
    <section className="record-page unread">
      <Notice
        tone="ember"
        urgent
        action={
          <Button
            onPress={() => {
              go({ screen: 'journal' });
            }}
          >
            {t('journal.back')}
          </Button>
        }
      >
        {t('caught.screen')}
      </Notice>
    </section>
  );
}

/** What is needed most, where the way to everything cannot be shown. */
function Ways() {
  return (
    <nav className="navigation" aria-label={t('frame.navigation')}>
      <p className="meta">{t('caught.part')}</p>
      <Button
        onPress={() => {
          runCommand('search');
        }}
      >
        {t('journal.search')}
      </Button>
      <Button
        onPress={() => {
          go({ screen: 'journal' });
        }}
      >
        {t('frame.journal')}
      </Button>
      <Button
        onPress={() => {
          runCommand('lock');
        }}
      >
        {t('frame.lock')}
      </Button>
    </nav>
  );
}

interface OtherProps {
  readonly route: Exclude<Route, { readonly screen: 'journal' }>;
  readonly journal: Props['journal'];
}

function OtherScreen({ route, journal }: OtherProps) {
  switch (route.screen) {
    case 'record':
      return <RecordScreen {...route} key={route.record} />;
    case 'today':
      return <TodayScreen />;
    case 'carrying':
      return <CarryingScreen />;
    case 'letters':
      return <LettersScreen />;
    case 'touchstones':
      return <TouchstonesScreen />;
    case 'looking-back':
      return <LookingScreen />;
    case 'then-and-now':
      return <ThenAndNowScreen />;
    case 'loops':
      return <LoopsScreen />;
    case 'feelings-and-facts':
      return <FeelingsAndFactsScreen />;
    case 'calendar':
      return <CalendarScreen {...route} />;
    case 'books':
      return <BooksScreen />;
    case 'reaching':
      return <ReachingScreen />;
    case 'sessions':
      return <SessionsScreen />;
    case 'too-much':
      return <TooMuchScreen />;
    case 'stays':
      return <StaysScreen />;
    case 'people':
      return <PeopleScreen />;
    case 'trash':
      return <TrashScreen />;
    case 'attention':
      return <AttentionScreen />;
    case 'settings':
      return <SettingsScreen folder={journal.folder} />;
    default:
      return unreachable(route);
  }
}
