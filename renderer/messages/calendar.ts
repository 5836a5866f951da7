/** The days, and what is on each. */
export const calendar = {
  'calendar.title': 'Calendar',
  'calendar.view': 'What is shown',
  'calendar.year': 'Year',
  'calendar.month': 'Month',
  'calendar.before': '{view, select, year {The year before} other {The month before}}',
  'calendar.after': '{view, select, year {The year after} other {The month after}}',
  'calendar.today': 'Today',
  'calendar.large': '{month}, large',
  'calendar.day': 'The day',
  'calendar.keys':
    'Arrows go from day to day, Page Up and Page Down one {view, select, year {year} other {month}} on, Home and End to the ends of a month. T is today, Enter opens a day, Escape goes back to it.',
  'calendar.cell':
    '{today, select, yes {Today, } other {}}{day}{open, select, yes {, open} other {}}{count, plural, =0 {} one {, # page} other {, # pages}}{session, select, held {, a session} perhaps {, probably a session} ahead {, a session to come} other {}}{apart, select, yes {, time apart} other {}}',
  'calendar.little': 'something written',
  'calendar.much': 'more written',
  'calendar.held': 'a session',
  'calendar.perhaps': 'probably a session',
  'calendar.ahead': 'a session to come',
  'calendar.apart': 'time apart',
  'calendar.whose':
    '{whose, select, theirs {Time apart, {name} away} mine {Time apart, away myself} illness {Time apart, illness} other {Time apart}}',
  'calendar.nothing': 'Nothing was written on this day.',
  'calendar.hour': 'A session is to be at {time}.',
  'calendar.hourWith': 'A session with {name} is to be at {time}.',
  'calendar.session': 'Session, {state}',
  'calendar.sessionWith': 'Session with {name}, {state}',
  'calendar.others': 'On this day in other years',
  'calendar.more': '{count, plural, one {# more stands} other {# more stand}} in the journal.',
} as const;
