/**
 * What may be said to the packaged app on its command line: how it is drawn, and on what. `no-sandbox` is among them
 * because nothing else starts for root, and an AppImage says it by itself where the system has no sandbox to give.
 */
const KNOWN: ReadonlySet<string> = new Set([
  'no-sandbox',
  'lang',
  'force-device-scale-factor',
  'force-renderer-accessibility',
  'disable-gpu',
  'disable-dev-shm-usage',
  'ozone-platform',
  'ozone-platform-hint',
  'enable-wayland-ime',
  'wayland-text-input-version',
  'gtk-version',
]);

/**
 * The switches of a command line that the app does not know, by their names. They would open it to a debugger, write
 * what it does to a file, or take its guards away.
 *
 * @param words as the system gave them, the program first
 */
export function unknownSwitches(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  const names = words
    .slice(1, end === -1 ? undefined : end)
    .flatMap((word) => /^(?:--?|\/)([^-=/][^=]*)/s.exec(word)?.[1]?.toLowerCase() ?? []);
  return [...new Set(names)].filter((name) => !KNOWN.has(name));
}
