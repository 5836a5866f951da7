import type { Mark } from '../../electron/contract/search';
import type { Id } from '../../electron/domain/id';
import type { Day } from '../../electron/domain/time/moment';
import { store } from './store';

/** Which screen of the open journal is shown, and where on it one is. */
export type Route =
  /** `record`: the one on the page. `place`: a stretch of its body to jump to; a new object each time one jumps. */
  | { readonly screen: 'journal'; readonly record?: Id; readonly place?: Mark }
  /** A record alone. `from`: where one goes back to. */
  | { readonly screen: 'record'; readonly record: Id; readonly from: Route }
  | { readonly screen: 'today' }
  | { readonly screen: 'carrying' }
  | { readonly screen: 'letters' }
  | { readonly screen: 'touchstones' }
  | { readonly screen: 'looking-back' }
  | { readonly screen: 'then-and-now' }
  | { readonly screen: 'feelings-and-facts' }
  /** `day`: the one that is open. */
  | { readonly screen: 'calendar'; readonly day?: Day; readonly view?: CalendarView }
  | { readonly screen: 'books' }
  | { readonly screen: 'sessions' }
  | { readonly screen: 'too-much' }
  /** What stays of the work with the one who is present, once it has ended. */
  | { readonly screen: 'stays' }
  | { readonly screen: 'loops' }
  | { readonly screen: 'people' }
  /** Fills the window. */
  | { readonly screen: 'reaching' }
  | { readonly screen: 'trash' }
  | { readonly screen: 'attention' }
  | { readonly screen: 'settings' };
export type Screen = Route['screen'];

/** A year at a glance, or a month large. */
export type CalendarView = 'year' | 'month';

/** Where one can go without anything further. */
export type RouteTarget = Exclude<Route, { readonly screen: 'record' }>;

const route = store<Route>({ screen: 'journal' });

/** Where one is. */
export const useRoute = route.use;
export const currentRoute = route.get;

/** Goes there. */
export const go = route.set;

/** Shows a record alone; back from it one comes to where one is now, or was before another record alone. */
export function goAlone(record: Id): void {
  const here = route.get();
  go({ screen: 'record', record, from: here.screen === 'record' ? here.from : here });
}
