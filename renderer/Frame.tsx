import { useEffect, useRef, useState } from 'react';
import type { JournalState } from '../electron/contract/journal';
import { isThere, OFFERS, offersWith } from '../electron/contract/screens';
import { isPage } from '../electron/domain/records/summary';
import { goingOn } from '../electron/domain/therapy/reaching';
import { dayOf, momentAt } from '../electron/domain/time/moment';
import { bookmarkDay } from './bookmark';
import { runCommand, useCommand } from './client/commands';
import { useInJournal } from './client/inJournal';
import { usePresentPerson } from './client/people';
import { useMenu } from './client/menu';
import { allOfKind, useRecords } from './client/records';
import { go, useRoute } from './client/route';
import { useSealed } from './client/sealedTexts';
import { useSlow } from './client/slow';
import { useTooMuchInStep } from './client/tooMuch';
import { KindPage, OtherScreen } from './features';
import { CheckInDialog } from './features/checkIn';
import { beginFeelingAndFact } from './features/feelingAndFact';
import { JournalScreen } from './features/journal';
import { beginLetter } from './features/letters';
import { SearchPalette } from './features/search';
import './Frame.css';
import { t } from './messages';
import { Navigation } from './Navigation';
import { NewsNotices } from './NewsNotices';
import { SampleNotice } from './SampleNotice';
import { Unshown, Ways } from './Unshown';
import { Caught } from './ui/Caught';
import { KeptNotice } from './ui/KeptNotice';
import { Notice } from './ui/Notice';
import { SavingCopy } from './ui/SavingCopy';

import { redoLast, undoLast } from './ui/undoable';

const GOING = offersWith('screen', 'command');
const GOING_COMMANDS = GOING.map(({ command }) => command);

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
  const inJournal = useInJournal();
  const isAlone = OFFERS.some((offer) => offer.screen === screen && offer.fillsWindow);
  const [searching, setSearching] = useState(false);
  const records = useRecords();
  const sealed = useSealed();
  const isWaiting = useSlow(sealed.waiting > 0);
  useTooMuchInStep();
  useMenu();
  useCommand(GOING_COMMANDS, (command) => {
    const offer = GOING.find((one) => one.command === command);
    if (offer && isThere(offer.needs, inJournal)) go({ screen: offer.screen });
  });
  useCommand('search', () => {
    setSearching(true);
  });
  useCommand('letter', () => {
    beginLetter(person);
  });
  useCommand('feeling-and-fact', () => {
    beginFeelingAndFact(person?.id);
  });
  useCommand('undo', () => {
    void undoLast();
  });
  useCommand('redo', () => {
    void redoLast();
  });
  const hasBegun = useRef(false);
  useEffect(() => {
    if (hasBegun.current || records === undefined) return;
    hasBegun.current = true;
    // Whoever was locked out today goes on where they were, unless it was a page that is no longer there.
    const left = bookmarkDay();
    const isGone = 'record' in route && !records.some(({ id }) => id === route.record);
    if (left !== undefined && isGone) go({ screen: 'journal' });
    else if (left === dayOf(momentAt(Date.now()))) return;
    // Whoever has somebody in the journal begins with today.
    const isAsked = left === undefined && (route.screen !== 'journal' || route.record !== undefined);
    if (!person || startsWriting || isAsked) return;
    // A wait that a lock came into goes on where it was.
    go({ screen: goingOn(allOfKind('reaching'), momentAt(Date.now())) ? 'reaching' : 'today' });
  });
  useEffect(() => {
    if (!startsWriting) return;
    runCommand('write');
    onStart();
  });

  return (
    <div className={isAlone ? 'frame-window alone' : 'frame-window'}>
      {!isAlone && (
        <Caught of={records} instead={(again) => <Ways onAgain={again} />}>
          <Navigation
            entries={records?.filter(isPage).length}
            hasLock={journal.state === 'unusable' || journal.encrypted}
          />
        </Caught>
      )}
      <main className="frame-main">
        {journal.state === 'open' && journal.isSample && <SampleNotice />}
        <NewsNotices />
        {journal.state === 'unusable' && (
          <Notice tone="ember" urgent>
            {t('frame.gone')}
          </Notice>
        )}
        {isWaiting && <Notice>{t('sealed.waiting', { count: sealed.waiting })}</Notice>}
        {journal.state === 'open' && screen !== 'journal' && <KeptNotice text={t('saving.kept')} leads />}
        <div className="frame-screen" hidden={screen !== 'journal'}>
          <Caught of={route} instead={(again) => <Unshown onAgain={again} />}>
            <JournalScreen isActive={screen === 'journal'} Page={KindPage} />
          </Caught>
        </div>
        {route.screen !== 'journal' && (
          <div className="frame-screen">
            <Caught of={route} instead={(again) => <Unshown onAgain={again} />}>
              <OtherScreen {...route} folder={journal.folder} />
            </Caught>
          </div>
        )}
      </main>
      <Caught of={route} instead={() => null}>
        <CheckInDialog />
      </Caught>
      <SavingCopy />
      <Caught of={searching} instead={() => null}>
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
