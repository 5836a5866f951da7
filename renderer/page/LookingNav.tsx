import { go, useRoute, type RouteTarget, type Screen } from '../client/route';
import { t, type MessageKey } from '../messages';
import './LookingNav.css';

/**
 * The screens that look back, in the order of their links: over time, then and now, loops, feelings and facts,
 * calendar, keepsake book.
 */
const LINKS: readonly { readonly screen: RouteTarget['screen']; readonly name: MessageKey }[] = [
  { screen: 'looking-back', name: 'looking.overTime' },
  { screen: 'then-and-now', name: 'thenAndNow.title' },
  { screen: 'loops', name: 'loops.title' },
  { screen: 'feelings-and-facts', name: 'facts.title' },
  { screen: 'calendar', name: 'calendar.title' },
  { screen: 'books', name: 'books.title' },
];

/** Whether a screen is one of those that look back. */
export function isLookingBack(screen: Screen): boolean {
  return LINKS.some((link) => link.screen === screen);
}

/** The way from one screen that looks back to the others; stands under the heading of each. */
export function LookingNav() {
  const { screen } = useRoute();
  return (
    <nav className="looking-nav screen-only" aria-label={t('looking.ways')}>
      <ul>
        {LINKS.map((link) => (
          <li key={link.screen}>
            <button
              type="button"
              aria-current={link.screen === screen ? 'page' : undefined}
              onClick={() => {
                if (link.screen !== screen) go({ screen: link.screen });
              }}
            >
              {t(link.name)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
