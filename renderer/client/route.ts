import type { Screen } from '../../electron/contract/screens';
import type { Mark } from '../../electron/contract/search';
import type { Id } from '../../electron/domain/id';
import type { Day } from '../../electron/domain/time/moment';
import { store } from './store';

/** A place in a text to which a search has led, with the words that were found there. */
export interface Found extends Mark {
  readonly words?: string;
}

/** Where on a screen one is, for the screens that have more than one place. */
interface Details {
  /** `record`: the one on the page. `place`: a stretch of its body to jump to; a new object each time one jumps. */
  readonly journal: { readonly record?: Id; readonly place?: Found };
  /** A record alone. `from`: where one goes back to. */
  readonly record: { readonly record: Id; readonly from: Route };
  /** Everything with a person: the one who is present, where nobody is given. `at`: the record where one begins. */
  readonly together: { readonly person?: Id; readonly at?: Id };
  /** `day`: the one that is open. */
  readonly calendar: { readonly day?: Day; readonly view?: CalendarView };
}

/** A place on a screen. */
export type RouteTo<S extends Screen> = { readonly screen: S } & (S extends keyof Details ? Details[S] : unknown);

/** Which screen of the open journal is shown, and where on it one is. */
export type Route = RouteTo<Exclude<Screen, keyof Details>> | { [S in keyof Details]: RouteTo<S> }[keyof Details];

/** A year at a glance, or a month large. */
export type CalendarView = 'year' | 'month';

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
