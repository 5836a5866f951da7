/** Words of finding within a page. */
export const find = {
  'find.title': 'Find on this page',
  'find.field': 'Find on this page',
  'find.count': '{count, plural, =0 {Nothing found} other {{at, plural, =0 {{count} found} other {{at} of {count}}}}}',
  'find.many': 'More than {count, number}',
  'find.before': 'Previous',
  'find.next': 'Next',
  'find.how': 'How to find it',
  'find.exact': 'Capitals matter',
  'find.whole': 'Whole words',
  'find.replacing': 'Replace…',
  'find.close': 'Close',
  'find.instead': 'Replace with',
  'find.replace': 'Replace',
  'find.replaceAll': 'Replace all',
  'find.replaced':
    '{count, plural, =0 {There was nothing to replace.} one {Replaced in one place.} other {Replaced in {count} places.}}',
} as const;
