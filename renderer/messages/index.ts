import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';
import { common } from './common';
import { failure } from './failure';
import { ui } from './ui';

/** Every sentence of the window, in ICU message syntax, one file a feature. */
const catalogue = { ...common, ...failure, ...ui };
export type MessageKey = keyof typeof catalogue;

const LOCALE = 'en-GB';
const formats = new Map<MessageKey, IntlMessageFormat>();

/** The sentence for a key, with its values filled in. */
export function t(key: MessageKey, values?: Readonly<Record<string, PrimitiveType>>): string {
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new IntlMessageFormat(catalogue[key], LOCALE)));
  return String(format.format(values));
}
