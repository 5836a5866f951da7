/** The recovery sheet, on the screen and on paper. */
export const recovery = {
  'recovery.print': 'Print',
  'recovery.pdf': 'Save as PDF',
  'recovery.text': 'Save as text',
  'recovery.show': 'Show the key',
  'recovery.hide': 'Hide the key',
  'recovery.printed': 'Sent to the printer.',
  'recovery.saved': 'The sheet is saved.',
  'recovery.key': 'Recovery key',
  'recovery.file': 'Holdfast recovery sheet',
  'recovery.paperTitle': 'Recovery sheet',
  'recovery.paperJournal': 'Journal “{name}”, {date}',
  'recovery.paperWhat':
    'Whoever has this sheet can read the journal without its passphrase. Keep it where you keep what matters, away from the computer. A new passphrase does not make it void.',
  'recovery.paperHoldfast': 'With Holdfast',
  'recovery.paperHoldfastText':
    'On the lock screen choose “Use the recovery sheet” and type the key. Blanks, line breaks and small letters do not matter. Then choose a new passphrase.',
  'recovery.paperAge': 'Without Holdfast',
  'recovery.paperAgeText':
    'Every file in the journal’s folder opens with the free program age (age-encryption.org). Put the key without blanks, in capital letters, into a file key.txt, then:',
  'recovery.paperGroups':
    'The key is one line of {length, number} characters, parted here for the eye. After its first 1 it has no B, I, O and no 1.',
  'recovery.fileAge':
    'Opens every file of the journal with the free program age (age-encryption.org), with this file as key.txt:',
  'recovery.fileHead': 'Holdfast recovery sheet. Journal “{name}”, {date}.',
} as const;
