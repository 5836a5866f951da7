import { IntlMessageFormat } from 'intl-messageformat';
import { labels, type FieldKey } from '../../electron/domain/records/labels';
import { attachments } from './attachments';
import { attention } from './attention';
import { books } from './books';
import { calendar } from './calendar';
import { caught } from './caught';
import { chart } from './chart';
import { checkIn } from './checkIn';
import { common } from './common';
import { editor } from './editor';
import { ending } from './ending';
import { failure } from './failure';
import { feelingAndFact } from './feelingAndFact';
import { find } from './find';
import { frame } from './frame';
import { journal } from './journal';
import { list } from './list';
import { letters } from './letters';
import { lock } from './lock';
import { loops } from './loops';
import { looking } from './looking';
import { passphrase } from './passphrase';
import { people } from './people';
import { reaching } from './reaching';
import { record } from './record';
import { recovery } from './recovery';
import { ruptures } from './ruptures';
import { saving } from './saving';
import { sealed } from './sealed';
import { search } from './search';
import { sessions } from './sessions';
import { settings } from './settings';
import { thenAndNow } from './thenAndNow';
import { today } from './today';
import { together } from './together';
import { tooMuch } from './tooMuch';
import { touchstones } from './touchstones';
import { trash } from './trash';
import { ui } from './ui';
import type { SentenceValues } from './values';
import { welcome } from './welcome';

/** Every sentence of the window, in ICU message syntax, one file a feature. */
export const catalogue = {
  ...attachments,
  ...attention,
  ...books,
  ...calendar,
  ...caught,
  ...chart,
  ...checkIn,
  ...common,
  ...editor,
  ...ending,
  ...failure,
  ...feelingAndFact,
  ...find,
  ...frame,
  ...journal,
  ...labels,
  ...list,
  ...letters,
  ...lock,
  ...looking,
  ...loops,
  ...passphrase,
  ...people,
  ...reaching,
  ...record,
  ...recovery,
  ...ruptures,
  ...saving,
  ...sealed,
  ...search,
  ...sessions,
  ...settings,
  ...thenAndNow,
  ...today,
  ...together,
  ...tooMuch,
  ...touchstones,
  ...trash,
  ...ui,
  ...welcome,
} satisfies Readonly<Record<FieldKey, string>>;
type Catalogue = typeof catalogue;
export type MessageKey = keyof Catalogue;
/** The key of a sentence that is given nothing. */
export type PlainKey = {
  readonly [K in MessageKey]: Catalogue[K] extends `${string}{${string}` ? never : K;
}[MessageKey];

const LOCALE = 'en-GB';
const formats = new Map<MessageKey, IntlMessageFormat>();

/** The sentence for a key, with the values filled in that it takes. */
export function t<K extends MessageKey>(key: K, ...[values]: SentenceValues<Catalogue[K]>): string {
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new IntlMessageFormat(catalogue[key], LOCALE)));
  return String(format.format(values));
}
