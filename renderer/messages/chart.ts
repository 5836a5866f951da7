/** What stands around every chart. */
export const chart = {
  'chart.table': 'Table',
  'chart.tableOf': '{title}, as a table',
  'chart.marks': 'What is on the chart',
} as const;
