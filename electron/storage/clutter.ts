/**
 * Names that operating systems and sync tools leave in any folder. They are no part of a journal: never listed, never
 * removed.
 */
const CLUTTER: readonly RegExp[] = [
  // macOS: view settings, resource forks, folder names, indexes
  /^\.DS_Store$/,
  /^\._/,
  /^\.localized$/,
  /^Icon\r$/,
  /^\.(Spotlight-V100|Trashes|fseventsd|TemporaryItems)$/,
  // Windows
  /^(Thumbs\.db|desktop\.ini|System Volume Information|\$RECYCLE\.BIN)$/i,
  // Linux desktops and file systems
  /^\.directory$/,
  /^\.Trash-\d+$/,
  /^lost\+found$/,
  // Syncthing
  /^\.(stfolder|stversions|stignore)/,
  /^(\.syncthing\.|~syncthing~).*\.tmp$/,
  // Dropbox, Nextcloud and ownCloud
  /^\.dropbox/,
  /^\.(nextcloudsync|owncloudsync)\.log/,
  /^\.(_sync_|sync_).*\.db/,
];

/** Whether a file or folder of this name was left by an operating system or a sync tool. */
export function isClutter(name: string): boolean {
  return CLUTTER.some((pattern) => pattern.test(name));
}
