import type { Attention } from '../../electron/contract/search';

/** Files that need a look. */
export const attention = {
  'attention.title': 'Needs a look',
  'attention.lede': 'Files in the journal’s folder that Holdfast could not take as entries. It leaves them as they are.',
  'attention.none': 'Nothing needs a look',
  'attention.noneText': 'Every file in the journal’s folder is an entry that can be read.',
  'attention.unread': 'The folder cannot be looked at now. {reason}',
  'attention.show': 'Show folder',
  'attention.damaged': 'Its contents do not open with the key of this journal: it is damaged, or belongs to another journal. A copy from a backup may be whole.',
  'attention.not-a-record': 'It opens, but is no entry: the lines at its top are missing or cannot be read.',
  'attention.undated': 'It is an entry, but its date, the line that begins with “at”, is none that Holdfast can show: years go from 1 to 9999.',
  'attention.misnamed': 'Its name and the id inside it disagree. It may have been renamed or copied by hand.',
  'attention.foreign': 'It was not written by Holdfast.',
  'attention.another-key': 'It is the key of another journal, or an older copy of this one’s. Nothing of this journal needs it.',
  'attention.oversized': 'It is far larger than any entry, so it was left unread.',
  'attention.unreadable': 'This computer does not let Holdfast read it.',
} as const satisfies Record<`attention.${Attention['reason']}`, string> & Record<string, string>;
