import type { Failure } from '../../electron/contract/failure';

/** One sentence for everything that may be expected to go wrong. */
export const failure = {
  'failure.locked': 'The journal is locked.',
  'failure.wrong-passphrase': 'That is not the passphrase of this journal.',
  'failure.wrong-recovery-key': 'That is not the recovery key of this journal.',
  'failure.damaged-key':
    'The file key.age is damaged. Your passphrase may well be right; the recovery sheet opens the journal all the same.',
  'failure.costly-key':
    'The file key.age asks for far more memory than one that Holdfast wrote, so the passphrase was not tried. The recovery sheet opens the journal all the same.',
  'failure.out-of-memory':
    'This computer has too little free memory to work out the key. Close other programs and try again.',
  'failure.damaged-journal':
    'The file holdfast.json cannot be read, and there is nothing else of a journal in this folder.',
  'failure.foreign-key':
    'The key in this folder is not that of the journal you had here, so nothing was opened or changed. The recovery sheet opens your journal. If another journal is meant to be here, take this folder off the list of journals first.',
  'failure.not-a-journal': 'There is no journal in this folder.',
  'failure.not-empty': 'There are other files in this folder. A journal needs a folder of its own.',
  'failure.newer-format':
    'This journal was written by a newer Holdfast (format {version}). A newer version opens it; this one leaves it as it is.',
  'failure.folder-gone': 'The folder of the journal is not there.',
  'failure.disk-full': 'The disk is full.',
  'failure.no-permission': 'This computer does not allow Holdfast to use that folder.',
  'failure.disk': 'The disk refused ({code}).',
  'failure.not-found': 'It is no longer there.',
  'failure.conflict': 'It was changed elsewhere meanwhile. Both versions are kept.',
  'failure.damaged': 'The file is damaged and cannot be read.',
  'failure.too-large': 'A file can have up to 50 MB. This one is larger.',
  'failure.too-much':
    'All the pages that this changes are more text than can be changed in one go. Nothing was changed.',
  'failure.unreadable': 'This file cannot be read.',
  'failure.folder': 'This is a folder. Add the files in it.',
  'failure.device': 'This is no file, but a device or a connection between programs. Nothing of it was read.',
  'failure.empty-book': 'There is nothing in this book yet.',
  'failure.unbound': 'The book could not be made in this form. Nothing was changed. Another form may work.',
  'failure.no-link': 'This link is no address of the web or of mail, so Holdfast does not open it.',
  'failure.not-opened': 'This computer could not open the link. Its address can be copied from the page.',
  'failure.cancelled': 'Nothing was done.',
  'failure.not-saved': 'What you wrote last is not saved yet, so nothing else was done.',
  'failure.inside-journal': 'That place is inside the journal folder. Choose one outside it.',
  'failure.oversized': 'The file is far larger than any that Holdfast writes, so it was left unread.',
  'failure.not-ordinary':
    '“{file}” in the folder of the journal is a link or a device and no ordinary file or folder. Holdfast leaves it alone, so that nothing is read or written in another place. Put what it stands for in its place.',
  'failure.invalid': 'Holdfast did not understand its own request. Nothing was changed.',
} as const satisfies Record<`failure.${Failure['kind']}`, string>;
