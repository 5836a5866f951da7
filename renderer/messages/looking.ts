/** What has changed over time, and the way to the screens that look back. */
export const looking = {
  'looking.title': 'Looking back',
  'looking.ways': 'Ways to look back',
  'looking.overTime': 'Over time',
  'looking.empty': 'Nothing to look back on yet',
  'looking.emptyText': 'What you write and check in with from day to day draws its line here, as long as you like.',
  'looking.grown': 'In this time you {what}.',
  'looking.grown.kept': '{count, plural, one {kept a touchstone} other {kept touchstones}}',
  'looking.grown.mended': 'worked something through that had come between you',
  'looking.grown.answered': '{count, plural, one {saw a letter answered} other {saw letters answered}}',
  'looking.grown.compared': 'saw then and now side by side',
  'looking.wrote': 'You wrote in this time.',
  'looking.checkedIn': 'You checked in with how it was in this time.',
  'looking.nothing': 'Nothing was written in this time.',
  'looking.none': 'None in this time.',

  'looking.person': 'With whom',
  'looking.everyone': 'Everyone',
  'looking.nameless': 'Without a name',
  'looking.stretch': 'Which time',
  'looking.quick.three-months': 'Three months',
  'looking.quick.half-year': 'Half a year',
  'looking.quick.this-year': 'This year',
  'looking.quick.year': 'A year',
  'looking.quick.everything': 'Everything',
  'looking.from': 'From',
  'looking.to': 'To',
  'looking.backwards': 'This day is before the first one.',
  'looking.print': 'Print',
  'looking.file': 'Looking back',

  'looking.week': 'week of {day}',
  'looking.several': '{count, plural, one {# record} other {# records}}',
  'looking.severalText': 'Choose one to open it.',
  'looking.day': 'Day',
  'looking.time': 'Time',
  'looking.what': 'What',
  'looking.howOften': 'How often',
  'looking.span': 'How long',

  'looking.course': 'Connection felt, and the pull to reach out',
  'looking.courseLabel':
    'Connection felt and the pull to reach out, from 0 to 10. {connection} {pull} {breaks, plural, =0 {} one {One time apart is shaded.} other {# times apart are shaded.}}',
  'looking.connectionGoes':
    '{count, plural, =0 {Connection was not rated.} one {Connection was {first}.} other {Connection was {first} at first and {last} at last.}}',
  'looking.pullGoes':
    '{count, plural, =0 {The pull was not rated.} one {The pull was {first}.} other {The pull was {first} at first and {last} at last.}}',
  'looking.connection': 'connection',
  'looking.pull': 'pull',
  'looking.sessions': 'sessions',
  'looking.sessionOn': '{day}, session',
  'looking.connectionOn': '{day}, connection {value}',
  'looking.pullOn': '{day}, pull {value}',
  'looking.connectionIn':
    '{period}, connection {value, number}, from {low} to {high}, {count, plural, one {# check-in} other {# check-ins}}',
  'looking.pullIn':
    '{period}, pull {value, number}, from {low} to {high}, {count, plural, one {# check-in} other {# check-ins}}',
  'looking.fromCheckIns':
    '{count, plural, =0 {No check-in in this time.} one {From one check-in on {first}.} other {From # check-ins between {first} and {last}.}}',
  'looking.few': 'Fewer than {few} are not joined by a line.',
  'looking.middles':
    'They are more than fit: the line is the middle of each {every, select, week {week} month {month} other {year}}, the pale ground how far it reached.',
  'looking.middle': '{value, number}, from {low} to {high}',
  'looking.connectionColumn': 'Connection',
  'looking.pullColumn': 'Pull',
  'looking.apartColumn': 'Time apart',
  'looking.break': '{whose, select, theirs {{name} away} mine {you away} illness {illness} other {time apart}}',
  'looking.noCheckIns': 'Check-ins in this time draw their line here.',

  'looking.open': 'How long a rupture was carried until it was brought',
  'looking.openLabel':
    'How long each rupture was carried until it was brought, one by one through time, from {shortest} to {longest}.',
  'looking.rupture':
    '{day}, {title}: {end, select, brought {brought after {span}} ended {ended after {span} without being brought} other {open till now, {span}}}',
  'looking.rupturesIn':
    '{period}, {count, plural, one {# rupture} other {# ruptures}}: in the middle {middle}, from {low} to {high}',
  'looking.fromRuptures':
    '{count, plural, one {From one rupture on {first}.} other {From # ruptures between {first} and {last}.}}',
  'looking.openNow':
    '{count, plural, =0 {} one {One is open till now, striped.} other {# are open till now, striped.}}',
  'looking.barMiddles':
    'They are more than fit: each bar is the middle of a {every, select, month {month} week {week} other {year}}, the stroke how far it reached.',
  'looking.end': 'How it ended',
  'looking.end.brought': 'brought',
  'looking.end.ended': 'ended without being brought',
  'looking.end.open': 'open till now',

  'looking.waits': 'Waiting for an answer',
  'looking.waitsLabel':
    'How long each letter waited for its answer, from {shortest} to {longest}, and when that was hardest.',
  'looking.wait': '{day}, {title}: {waiting, select, true {waiting till now, {span}} other {waited {span}}}',
  'looking.waitHard':
    '{day}, {title}: {waiting, select, true {waiting till now, {span}} other {waited {span}}}, hardest after {after}, {wait} of 10',
  'looking.waitsIn':
    '{period}, {count, plural, one {# letter} other {# letters}}: in the middle {middle}, from {low} to {high}',
  'looking.fromLetters':
    '{count, plural, one {From one letter sent on {first}.} other {From # letters sent between {first} and {last}.}}',
  'looking.knots': 'A ring stands where a wait was hardest, with how hard it was from 0 to 10.',
  'looking.hardest': 'At its hardest',
  'looking.hardestAfter': '{wait} of 10, after {after}',
  'looking.notRated': 'not rated',

  'looking.reachings': 'When the pull came',
  'looking.reachingsLabel':
    'How often the pull came, {every, select, month {month by month} other {year by year}}, and what was done with it: {counts}.',
  'looking.fromReachings':
    '{count, plural, one {From one time on {first}.} other {From # times between {first} and {last}.}}',
  'looking.did.letter': 'wrote a letter',
  'looking.did.entry': 'wrote for yourself',
  'looking.did.waited': 'waited',
  'looking.did.reached-out': 'reached out',
  'looking.did.nothing': 'stayed with it',
  'looking.counted': '{part}, {count}',
  'looking.countedIn': '{period}: {part}, {count}',

  'looking.rounds': 'Rounds of loops',
  'looking.roundsLabel':
    'How often a loop came round, {every, select, month {month by month} other {year by year}}: {counts}.',
  'looking.fromRounds':
    '{count, plural, one {From one round on {first}.} other {From # rounds between {first} and {last}.}}',
  'looking.otherLoops': 'other loops',
} as const;
