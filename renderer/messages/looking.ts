/** What has changed over time, and the way to the screens that look back. */
export const looking = {
  'looking.title': 'Looking back',
  'looking.ways': 'Ways to look back',
  'looking.overTime': 'Over time',
  'looking.empty': 'Nothing to look back on yet',
  'looking.emptyText': 'What you write and check in with from day to day draws its line here, as long as you like.',
  'looking.since': '{count, plural, one {# page} other {# pages}} since {day}.',
} as const;
