/** What stands around every chart. */
export const chart = {
  'chart.table': 'Table',
  'chart.keys': 'Arrows go from mark to mark, Enter opens one, T shows the table.',
  'chart.marks': 'What is on the chart',
  'chart.more': '{label}, {count, plural, one {# record} other {# records}}',
} as const;
