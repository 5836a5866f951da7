import { useMemo } from 'react';
import { isThere, offersWith, underOf, type NamedScreen } from '../electron/contract/screens';
import { carrying } from '../electron/domain/views/carrying';
import { dayOf } from '../electron/domain/time/moment';
import { runCommand } from './client/commands';
import { useInJournal, useUnread } from './client/inJournal';
import { useNow } from './client/now';
import { usePresentPerson } from './client/people';
import { ariaShortcut, shortcut } from './client/platform';
import { useKind, useWholes } from './client/records';
import { go, useRoute } from './client/route';
import { useNextSession } from './client/sessions';
import { t } from './messages';
import { shortDay } from './messages/dates';
import { screenName } from './messages/screenName';
import { NarrowBar } from './NarrowBar';
import './Navigation.css';
import { Write } from './Write';

const OFFERS = offersWith('screen', 'navigation');

interface Props {
  /** How many pages were written; undefined until it is known. */
  readonly entries: number | undefined;
  /** A journal without a passphrase has no lock. */
  readonly hasLock: boolean;
}

/** The way to everything, at the left; where there is no room, behind a button above the page. */
export function Navigation({ entries, hasLock }: Props) {
  const { screen: here } = useRoute();
  const inJournal = useInJournal();
  const wholes = useWholes();
  const notes = useNotes(entries);
  const shown = OFFERS.filter(
    ({ screen, needs, lists }) =>
      isThere(needs, inJournal) ||
      (needs === 'unread' && screen === here) ||
      (lists !== undefined && wholes.some(({ kind }) => kind === lists)),
  );
  const items = (list: (typeof shown)[number]['navigation'], onGo?: () => void) =>
    shown
      .filter(({ navigation }) => navigation === list)
      .map(({ screen }) => <Item key={screen} screen={screen} {...notes[screen]} onGo={onGo} />);
  return (
    <>
      <nav className="navigation" aria-label={t('frame.navigation')}>
        <div className="brand">{t('app.name')}</div>
        <Write />
        <ul>{items('main')}</ul>
        <ul className="foot">
          {items('foot')}
          {hasLock && <Lock />}
        </ul>
      </nav>
      <NarrowBar>
        {(close) => (
          <>
            <ul>{items('main', close)}</ul>
            <ul className="foot">
              {items('foot', close)}
              {hasLock && <Lock />}
            </ul>
          </>
        )}
      </NarrowBar>
    </>
  );
}

function Lock() {
  return (
    <li>
      <button
        type="button"
        className="item"
        aria-keyshortcuts={ariaShortcut('lock')}
        onClick={() => {
          runCommand('lock');
        }}
      >
        {t('frame.lock')}
        <span className="note" aria-hidden="true">
          {shortcut('lock')}
        </span>
      </button>
    </li>
  );
}

/** What stands beside the name of a screen. */
interface Note {
  readonly count?: number | undefined;
  /** The count in words, for a screen reader. */
  readonly spoken?: (count: number) => string;
  /** Something else to know of it. */
  readonly note?: string;
}

function useNotes(entries: number | undefined): Readonly<Partial<Record<NamedScreen, Note>>> {
  const present = usePresentPerson();
  const next = useNextSession();
  const now = useNow();
  const wholes = useWholes();
  const open = useMemo(() => (present ? carrying(wholes, present.id, now).open.length : 0), [wholes, present, now]);
  const touchstones = useKind('touchstone').length;
  return {
    journal: { count: entries === 0 ? undefined : entries, spoken: (count) => t('frame.entries', { count }) },
    carrying: { count: open > 0 ? open : undefined },
    sessions: next ? { note: shortDay(dayOf(next.at), dayOf(now)) } : {},
    touchstones: { count: touchstones > 0 ? touchstones : undefined },
    attention: { count: useUnread(), spoken: (count) => t('frame.files', { count }) },
  };
}

interface ItemProps extends Note {
  readonly screen: (typeof OFFERS)[number]['screen'];
  /** It was pressed, wherever it leads. */
  readonly onGo: (() => void) | undefined;
}

function Item({ screen, count, spoken, note, onGo }: ItemProps) {
  const here = useRoute().screen;
  const isExactly = here === screen;
  const isHere = isExactly || underOf(here) === screen;
  return (
    <li>
      <button
        type="button"
        className="item"
        aria-current={isHere ? 'page' : undefined}
        onClick={() => {
          onGo?.();
          if (!isExactly) go({ screen });
        }}
      >
        {screenName(screen)}
        {count !== undefined && (
          <span className="note" aria-hidden={spoken !== undefined}>
            {count}
          </span>
        )}
        {note !== undefined && <span className="note">{note}</span>}
        {count !== undefined && spoken && <span className="unseen">, {spoken(count)}</span>}
      </button>
    </li>
  );
}
