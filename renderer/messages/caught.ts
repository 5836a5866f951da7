/** What stands in the place of something that cannot be shown. */
export const caught = {
  'caught.part': 'This part cannot be shown just now.',
  'caught.screen':
    'This screen cannot be shown just now. Nothing that you wrote is changed, and everything else goes on working.',
  'caught.page': 'This page cannot be shown. What is written on it is kept as it is.',
  'caught.list': 'The list cannot be shown just now. Search finds every page all the same.',
  'caught.window': 'Holdfast cannot show this window just now. What was saved is safe.',
  'caught.plain': 'Open it as plain text',
  'caught.anew': 'Try again',
  'caught.quit': 'Quit',
  'held.text':
    'The window stopped while this page was open, so it is not opened by itself. What is written on it is kept.',
  'held.open': 'Open it all the same',
} as const;
