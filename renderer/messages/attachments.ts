/** Words of pictures and files in a record. */
export const attachments = {
  'attachments.drop': 'Let go to add it here',
  'attachments.picture': 'Picture',
  'attachments.file': 'File',
  'attachments.describe': 'What is in the picture? For those who cannot see it; Enter leaves it empty.',
  'attachments.loading': 'Opening the picture',
  'attachments.missing': '{description, select, none {A picture} other {The picture “{description}”}} is not in the journal any more.',
  'attachments.damaged': '{description, select, none {A picture} other {The picture “{description}”}} is damaged and cannot be shown.',
  'attachments.noPicture': 'This file cannot be shown here.',
  'attachments.saveCopy': 'Save a copy of {name}, not encrypted',
  'attachments.saved': 'Saved at the place you chose. That copy is not encrypted.',
  'attachments.failed': '{name} was not added. {reason}',
  'attachments.left': 'The page was left before the file was there, so it was not added.',
} as const;
