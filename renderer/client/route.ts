import type { Mark } from '../../electron/contract/search';
import type { Id } from '../../electron/domain/id';
import { store } from './store';

/** Which screen of the open journal is shown, and where on it one is. */
export type Route =
  /** `entry`: the one in the editor. `place`: a stretch of its body to jump to; a new object each time one jumps. */
  | { readonly screen: 'journal'; readonly entry?: Id; readonly place?: Mark }
  | { readonly screen: 'trash' }
  | { readonly screen: 'attention' }
  | { readonly screen: 'settings' };
export type Screen = Route['screen'];

const route = store<Route>({ screen: 'journal' });

/** Where one is. */
export const useRoute = route.use;
export const currentRoute = route.get;

/** Goes there. */
export const go = route.set;
