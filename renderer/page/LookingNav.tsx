import { offersWith } from '../../electron/contract/screens';
import { go, useRoute } from '../client/route';
import { t } from '../messages';
import { screenName } from '../messages/screenName';
import './LookingNav.css';

/** The screens that look back, in the order of their links. */
const SCREENS = [
  'looking-back',
  ...offersWith('screen', 'under').flatMap(({ screen, under }) => (under === 'looking-back' ? [screen] : [])),
] as const;

/** The way from one screen that looks back to the others; stands under the heading of each. */
export function LookingNav() {
  const { screen: here } = useRoute();
  return (
    <nav className="looking-nav screen-only" aria-label={t('looking.ways')}>
      <ul>
        {SCREENS.map((screen) => (
          <li key={screen}>
            <button
              type="button"
              aria-current={screen === here ? 'page' : undefined}
              onClick={() => {
                if (screen !== here) go({ screen });
              }}
            >
              {screen === 'looking-back' ? t('looking.overTime') : screenName(screen)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
