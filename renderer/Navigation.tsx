import { useEffect, useMemo, useRef } from 'react';
import { carrying } from '../electron/domain/views/carrying';
import { dayOf } from '../electron/domain/time/moment';
import { runCommand } from './client/commands';
import { useHasEnded } from './client/endings';
import { ariaShortcut, shortcut } from './client/platform';
import { useNextSession } from './client/sessions';
import { useNow } from './client/now';
import { usePresentPerson } from './client/people';
import { useKind, useWholes } from './client/records';
import { go, useRoute, type RouteTarget } from './client/route';
import { t } from './messages';
import { shortDay } from './messages/dates';
import './Navigation.css';
import { isLookingBack } from './page/LookingNav';

interface Props {
  /** How many entries there are; undefined until it is known. */
  readonly entries: number | undefined;
  /** How many files need a look. */
  readonly attention: number;
  /** A journal without a passphrase has no lock. */
  readonly hasLock: boolean;
}

/** The way to everything, at the left. */
export function Navigation({ entries, attention, hasLock }: Props) {
  const { screen } = useRoute();
  const present = usePresentPerson();
  const hasEnded = useHasEnded();
  const next = useNextSession();
  const goesOn = present !== undefined && !hasEnded;
  const now = useNow();
  const wholes = useWholes();
  const open = useMemo(() => (present ? carrying(wholes, present.id, now).open.length : 0), [wholes, present, now]);
  const hasLetters = useKind('letter').length > 0;
  const touchstones = useKind('touchstone').length;
  return (
    <nav className="navigation" aria-label={t('frame.navigation')}>
      <div className="brand">{t('app.name')}</div>
      <button
        type="button"
        className="write"
        aria-keyshortcuts={ariaShortcut('N')}
        onClick={() => {
          runCommand('write');
        }}
      >
        {t('frame.write')} <kbd aria-hidden="true">{shortcut('N')}</kbd>
      </button>
      <ul>
        <Item screen="today" name={t('today.name')} />
        <Item
          screen="journal"
          name={t('frame.journal')}
          count={entries}
          spoken={(count) => t('frame.entries', { count })}
        />
        {hasEnded && (
          <Item screen="stays" name={t('stays.title')} isHere={screen === 'carrying' || screen === 'sessions'} />
        )}
        {goesOn && <Item screen="carrying" name={t('carrying.title')} count={open > 0 ? open : undefined} />}
        {goesOn && (
          <Item
            screen="sessions"
            name={t('sessions.title')}
            {...(next ? { note: shortDay(dayOf(next.at), dayOf(now)) } : {})}
          />
        )}
        {(present !== undefined || hasLetters) && <Item screen="letters" name={t('letters.title')} />}
        {(present !== undefined || touchstones > 0) && (
          <Item screen="touchstones" name={t('touchstones.title')} count={touchstones > 0 ? touchstones : undefined} />
        )}
        <Item screen="looking-back" name={t('looking.title')} isHere={isLookingBack(screen)} />
        <Item screen="trash" name={t('frame.trash')} />
        {(attention > 0 || screen === 'attention') && (
          <Item
            screen="attention"
            name={t('frame.attention')}
            count={attention}
            spoken={(count) => t('frame.files', { count })}
          />
        )}
      </ul>
      <ul className="foot">
        <Item screen="too-much" name={t('tooMuch.title')} />
        <Item screen="people" name={t('people.title')} />
        <Item screen="settings" name={t('frame.settings')} />
        {hasLock && (
          <li>
            <button
              type="button"
              className="item"
              aria-keyshortcuts={ariaShortcut('L')}
              onClick={() => {
                runCommand('lock');
              }}
            >
              {t('frame.lock')}
              <span className="note" aria-hidden="true">
                {shortcut('L')}
              </span>
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}

interface ItemProps {
  readonly screen: RouteTarget['screen'];
  readonly name: string;
  readonly count?: number | undefined;
  /** The count in words, for a screen reader. */
  readonly spoken?: (count: number) => string;
  /** Something else to know of it. */
  readonly note?: string;
  /** Whether one is there, where it stands for more screens than its own. */
  readonly isHere?: boolean;
}

function Item({ screen, name, count, spoken, note, isHere: isAmong = false }: ItemProps) {
  const isExactly = useRoute().screen === screen;
  const isHere = isExactly || isAmong;
  const item = useRef<HTMLButtonElement>(null);
  // Where the way to everything is one row that scrolls, where one is stays in sight.
  useEffect(() => {
    if (isHere) item.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isHere]);
  return (
    <li>
      <button
        ref={item}
        type="button"
        className="item"
        aria-current={isHere ? 'page' : undefined}
        onClick={() => {
          if (!isExactly) go({ screen });
        }}
      >
        {name}
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
