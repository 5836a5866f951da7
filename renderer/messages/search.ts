/** The search over everything. */
export const search = {
  'search.title': 'Search',
  'search.field': 'Search everything',
  'search.hits': 'Found',
  'search.found': '{count, plural, one {# found} other {# found}}',
  'search.nothing': 'Nothing was found for “{text}”.',
  'search.nothingHint': 'Fewer words find more. Words are joined: an entry has to have all of them.',
  'search.empty': 'Every word you wrote can be found here, with or without its accents.',
  'search.instead': 'Nothing for “{text}”. This is for “{instead}”.',
  'search.more': 'The first {shown, number} are shown.',
  'search.enter': 'Enter opens',
  'search.phrase': '"exact words"',
  'search.filters': 'person: tag: feeling: before: after:',
} as const;
