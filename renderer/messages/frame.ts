/** What stands around every screen. */
export const frame = {
  'frame.navigation': 'Holdfast',
  'frame.menu': 'Menu:',
  'frame.write': 'Write',
  'frame.journal': 'Journal',
  'frame.entries': '{count, plural, one {# page} other {# pages}}',
  'frame.trash': 'Trash',
  'frame.attention': 'Needs a look',
  'frame.files': '{count, plural, one {# file} other {# files}}',
  'frame.settings': 'Settings',
  'frame.lock': 'Lock',
  'frame.sample':
    'This is the sample journal. Its people are made up, and it is not encrypted: what you write here can be read by anyone who uses this computer.',
  'frame.sampleBegin': 'Begin my own journal',
  'frame.sampleLeave': 'To my own journal',
  'frame.mended':
    'The file holdfast.json was missing or did not fit this journal. It is written anew, and nothing you wrote was changed.',
  'frame.several-keys':
    'There is more than one key in this folder, perhaps because another computer made a journal here before the files of this one had arrived. This journal was opened with its own key and nothing was removed. What belongs to the other is listed.',
  'frame.beside-encrypted':
    'Another computer made an encrypted journal in this folder, perhaps before the files of this one had arrived. This one, which is not encrypted, was opened as before, and nothing you wrote was changed or removed. What belongs to the other is listed.',
  'frame.new-key':
    'This journal was given a new key on another computer. From now on its new recovery sheet opens it, and the old one no longer does.',
  'frame.gone':
    'The journal’s folder is not there just now. What you write stays in this window and is saved as soon as the folder is back.',
  'unusable.title': 'The journal cannot be opened',
  'unusable.folder': 'Folder: {folder}',
  'unusable.kept':
    'What you wrote last could not be saved yet. It waits in this window, unseen, and is saved once the journal is open again.',
  'unusable.again': 'Try again',
  'unusable.another': 'Another journal',
  'frame.back': 'Back',
} as const;
