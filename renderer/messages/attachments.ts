/** Words of pictures and files in a record. */
export const attachments = {
  'attachments.drop': 'Let go to add it here',
  'attachments.picture': 'Picture',
  'attachments.file': 'File',
  'attachments.describe': 'What is in the picture? For those who cannot see it; Enter leaves it empty.',
  'attachments.loading': 'Opening the picture',
  'attachments.missing':
    '{description, select, none {A picture} other {The picture “{description}”}} is not in the journal any more.',
  'attachments.damaged':
    '{description, select, none {A picture} other {The picture “{description}”}} is damaged and cannot be shown.',
  'attachments.tooLarge':
    '{description, select, none {A picture} other {The picture “{description}”}} is too large to show here. It is whole, and a copy of it can be saved.',
  'attachments.noPicture': 'This file cannot be shown here.',
  'attachments.save': 'Save a copy',
  'attachments.saveCopy': 'Save a copy of {name}, not encrypted',
  'attachments.saved': 'Saved at the place you chose. That copy is not encrypted.',
  'copy.title': 'Save a copy of the picture',
  'copy.text':
    'Besides the picture, this file holds what a camera or a program wrote into it. That can be the place, the time and the device. Books and printed pages leave it out.',
  'copy.bare': 'Save without that',
  'copy.asItIs': 'Save as it is',
  'attachments.failed': '{name} was not added. {reason}',
  'attachments.left': 'The page was left before the file was there, so it was not added.',
} as const;
