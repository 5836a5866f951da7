/** What stands around every screen. */
export const frame = {
  'frame.navigation': 'Holdfast',
  'frame.write': 'Write',
  'frame.journal': 'Journal',
  'frame.entries': '{count, plural, one {# page} other {# pages}}',
  'frame.trash': 'Trash',
  'frame.attention': 'Needs a look',
  'frame.files': '{count, plural, one {# file} other {# files}}',
  'frame.settings': 'Settings',
  'frame.lock': 'Lock',
  'frame.gone': 'The journal’s folder is not there just now. What you write stays in this window and is saved as soon as the folder is back.',
  'unusable.title': 'The journal cannot be opened',
  'unusable.folder': 'Folder: {folder}',
  'unusable.kept': 'What you wrote last could not be saved yet. It waits in this window, unseen, and is saved once the journal is open again.',
  'unusable.again': 'Try again',
  'unusable.another': 'Another journal',
  'frame.back': 'Back',
} as const;
