const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address as it would be opened, or undefined for what is no address of the web or of mail. Unusual letters in the
 * host's name are shown in their plain spelling, which no look-alike can hide behind.
 */
export function linkOf(address: string): URL | undefined {
  return URL.canParse(address) && ALLOWED.has(new URL(address).protocol) ? new URL(address) : undefined;
}
