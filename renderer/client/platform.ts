/** Whether this is a Mac, whose keys have other names. */
export const isMac = navigator.userAgent.includes('Macintosh');

/** A shortcut as it is written on this computer: `Ctrl N`, or `⌘N`. */
export function shortcut(key: string): string {
  return isMac ? `⌘${key}` : `Ctrl ${key}`;
}

/** The same in the form that `aria-keyshortcuts` wants. */
export function ariaShortcut(key: string): string {
  return isMac ? `Meta+${key}` : `Control+${key}`;
}
