import type { Reason } from '../../electron/contract/search';

/** Files that need a look. */
export const attention = {
  'attention.title': 'Needs a look',
  'attention.lede':
    'Files in the journal’s folder that could not be read as what they should be, and what is gone from it. Holdfast leaves everything as it is.',
  'attention.none': 'Nothing needs a look',
  'attention.noneText': 'Every entry is there, and every file that Holdfast has looked at so far can be read.',
  'attention.unread': 'The folder cannot be looked at now. {reason}',
  'attention.show': 'Show folder',
  'attention.damaged':
    'Its contents do not open with the key of this journal: it is damaged, or belongs to another journal. A copy from a backup may be whole.',
  'attention.not-a-record': 'It opens, but is no entry: the lines at its top are missing or cannot be read.',
  'attention.undated':
    'It is an entry, but its date, the line that begins with “at”, is none that Holdfast can show: years go from 1 to 9999.',
  'attention.misnamed': 'Its name and the id inside it disagree. It may have been renamed or copied by hand.',
  'attention.foreign': 'It was not written by Holdfast.',
  'attention.another-key':
    'It is the key of another journal, or an older copy of this one’s. Nothing of this journal needs it.',
  'attention.former-key':
    'It opens, but could not be written with the new key yet, so the old key still opens it. Holdfast tries again at the next unlock.',
  'attention.oversized': 'It is far larger than any entry, so it was left unread.',
  'attention.unreadable': 'This computer does not let Holdfast read it.',
  'attention.not-kept':
    'It is saved. An earlier version of it could not be kept yet; Holdfast tries again while the journal is open.',
  'attention.missing': 'No longer in the folder',
  'attention.missingText':
    'Their files were removed, but not in Holdfast: by another program, on another computer, or by hand. What was last known of them can be put back.',
  'attention.filesTitle': 'Files',
  'attention.read': 'Read',
  'attention.putBack': 'Put back',
  'attention.letGo': 'Let go',
  'attention.isBack': '“{title}” is back in the journal.',
  'attention.isLetGo': 'It is not listed here any more. Its earlier versions stay in the folder.',
  'attention.lastKnown': 'As it was last known',
} as const satisfies Record<`attention.${Reason | 'missing'}`, string> & Record<string, string>;
