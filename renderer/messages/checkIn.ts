/** How it is between the two, right now. */
export const checkIn = {
  'checkIn.title': 'Check-in',
  'check-in.connection': 'How is it between you, right now?',
  'checkIn.connectionWith': 'How is it between you and {name}, right now?',
  'checkIn.low': 'hardly felt',
  'checkIn.high': 'solid, even from here',
  'check-in.pull': 'How strong is the pull to reach out?',
  'check-in.wait': 'How hard is the wait?',
  'checkIn.ownWords': 'Say 0 and 10 in your own words',
  'checkIn.ownWordsKept': 'Your words for 0 and 10 are kept.',
  'checkIn.keepWords': 'Keep these words',
  'checkIn.line': 'A line about it',
  'checkIn.lineHint': 'A line, if you like',
  'checkIn.keep': 'Keep check-in',
  'checkIn.kept': 'Kept.',
  'checkIn.page': 'Check-in',
} as const;
