import { messages } from './messages';

/** Characters of an address that every system hands to another program: Linux takes 128 KiB. */
export const LONGEST_LINK = 100_000;
/** Characters of it that are shown: with more, the buttons of the question would be off the screen. */
const SHOWN = 1000;

const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address as it would be opened, or undefined for what is no address of the web or of mail. Unusual letters in the
 * host's name are shown in their plain spelling, which no look-alike can hide behind.
 */
export function linkOf(address: string): URL | undefined {
  return URL.canParse(address) && ALLOWED.has(new URL(address).protocol) ? new URL(address) : undefined;
}

/** What is shown of an address before it is opened: all of it, or of a very long one its beginning, which says so. */
export function shownOf({ href }: URL): string {
  return href.length <= SHOWN ? href : `${href.slice(0, SHOWN)}…\n\n${messages.more(href.length - SHOWN)}`;
}
