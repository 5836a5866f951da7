import type { ReactNode } from 'react';
import { offersWith, underOf, type NamedScreen } from '../electron/contract/screens';
import { runCommand } from './client/commands';
import { ariaShortcut } from './client/platform';
import { go, useRoute, type Route } from './client/route';
import { t } from './messages';
import { screenName } from './messages/screenName';
import { Button } from './ui/Button';
import { Popup } from './ui/Popup';
import './NarrowBar.css';
import { Write } from './Write';

interface Props {
  /** Every place one can go to. `close`: one of them was chosen. */
  readonly children: (close: () => void) => ReactNode;
}

/** What stands above the page of a narrow window: the menu, the page for when it is too much, search, and Write. */
export function NarrowBar({ children }: Props) {
  const route = useRoute();
  const here = placeOf(route);
  return (
    <nav className="narrow-bar" aria-label={t('frame.navigation')}>
      <Popup
        label={t('frame.navigation')}
        trigger={
          <Button>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M3.5 6h13M3.5 10h13M3.5 14h13" />
            </svg>
            <span className="unseen">{t('frame.menu')}</span> {here && screenName(here)}
          </Button>
        }
      >
        {(close) => <div className="narrow-menu">{children(close)}</div>}
      </Popup>
      <button
        type="button"
        className="item too-much"
        aria-current={route.screen === 'too-much' ? 'page' : undefined}
        aria-keyshortcuts={ariaShortcut('too-much')}
        onClick={() => {
          go({ screen: 'too-much' });
        }}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="7" />
          <circle cx="10" cy="10" r="2.75" />
          <path d="M5 5l3 3M15 5l-3 3M5 15l3-3M15 15l-3-3" />
        </svg>
        <span className="name">{screenName('too-much')}</span>
      </button>
      <button
        type="button"
        className="item search"
        aria-label={t('journal.search')}
        aria-keyshortcuts={ariaShortcut('search')}
        onClick={() => {
          runCommand('search');
        }}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="9" cy="9" r="5" />
          <path d="M12.75 12.75L16.5 16.5" />
        </svg>
      </button>
      <Write />
    </nav>
  );
}

/** The place in the menu in which one is; of a record alone, the one that one came from. */
function placeOf(route: Route): NamedScreen | undefined {
  if (route.screen === 'record') return placeOf(route.from);
  const under = underOf(route.screen);
  return offersWith('screen', 'navigation').find(({ screen }) => screen === route.screen || screen === under)?.screen;
}
