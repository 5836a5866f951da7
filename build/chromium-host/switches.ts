/** Switches whose values add up instead of taking each other's place. */
const LISTS: ReadonlySet<string> = new Set(['disable-features', 'enable-features']);

/** What the browser is started with. SECURITY: nothing of it is told to anybody, and nothing of it stays. */
const ALWAYS: Readonly<Record<string, string>> = {
  'no-first-run': '',
  'no-default-browser-check': '',
  'password-store': 'basic',
  'use-mock-keychain': '',
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-sync': '',
  'disable-default-apps': '',
  'disable-extensions': '',
  'disable-breakpad': '',
  'disable-crash-reporter': '',
  'disable-domain-reliability': '',
  'disable-search-engine-choice-screen': '',
  'disable-field-trial-config': '',
  'disable-session-crashed-bubble': '',
  'disable-dev-shm-usage': '',
  'metrics-recording-only': '',
  'no-pings': '',
  'no-service-autorun': '',
  'disable-infobars': '',
  'test-type': '',
  'disable-hang-monitor': '',
  'disk-cache-size': '1',
  'media-cache-size': '1',
  'no-proxy-server': '',
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  // One for a browser, one for what has no window ever; each knows only its own.
  'webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  'enable-features': 'SkipListAccountsWithoutGaiaCookies',
  'disable-features':
    'OptimizationHints,MediaRouter,Translate,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch,HttpsUpgrades,AutofillServerCommunication,InterestFeedContentSuggestions,DialMediaRouteProvider,BackForwardCache',
};

/** The switches of Chromium's command line, each name once. */
export class Switches {
  readonly #values = new Map(Object.entries(ALWAYS));

  add(name: string, value = ''): void {
    const present = this.#values.get(name);
    this.#values.set(name, LISTS.has(name) && present !== undefined && present !== '' ? `${present},${value}` : value);
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  value(name: string): string {
    return this.#values.get(name) ?? '';
  }

  /** As arguments of a program. */
  words(): readonly string[] {
    return [...this.#values].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
  }
}

/** A switch as it is written on a command line: `--name` or `--name=value`. */
export function parseSwitch(word: string): readonly [name: string, value: string] {
  const [, name = '', value = ''] = /^-+([^=]*)=?(.*)$/s.exec(word) ?? [];
  return [name, value];
}
