import type { Failure } from '../../electron/contract/failure';

/** One sentence for everything that may be expected to go wrong. */
export const failure = {
  'failure.locked': 'The journal is locked.',
  'failure.wrong-passphrase': 'That is not the passphrase of this journal.',
  'failure.wrong-recovery-key': 'That is not the recovery key of this journal.',
  'failure.damaged-key': 'The file key.age is damaged. Your passphrase may well be right; the recovery sheet opens the journal all the same.',
  'failure.out-of-memory': 'This computer has too little free memory to work out the key. Close other programs and try again.',
  'failure.damaged-journal': 'The file holdfast.json cannot be read.',
  'failure.not-encrypted': 'The file holdfast.json says that this journal has no passphrase, although it has one. So that nothing is written unencrypted, Holdfast leaves it shut. A copy of that file from a backup opens it again.',
  'failure.not-a-journal': 'There is no journal in this folder.',
  'failure.not-empty': 'There are other files in this folder. A journal needs a folder of its own.',
  'failure.newer-format': 'This journal was written by a newer Holdfast (format {version}). A newer version opens it; this one leaves it as it is.',
  'failure.folder-gone': 'The folder of the journal is not there.',
  'failure.disk-full': 'The disk is full.',
  'failure.no-permission': 'This computer does not allow Holdfast to use that folder.',
  'failure.disk': 'The disk refused ({code}).',
  'failure.not-found': 'It is no longer there.',
  'failure.conflict': 'It was changed elsewhere meanwhile. Both versions are kept.',
  'failure.damaged': 'The file is damaged and cannot be read.',
  'failure.too-large': 'A file can have up to 50 MB. This one is larger.',
  'failure.unreadable': 'This file cannot be read. If it is a folder, add the files in it.',
  'failure.cancelled': 'Nothing was done.',
  'failure.not-saved': 'What you wrote last could not be saved yet, so everything stays as it is.',
  'failure.inside-journal': 'That place is inside the journal folder. Choose one outside it.',
  'failure.invalid': 'Holdfast did not understand its own request. Nothing was changed.',
} as const satisfies Record<`failure.${Failure['kind']}`, string>;
