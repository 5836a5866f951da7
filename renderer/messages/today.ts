/** Where one is in time, and what there is today. */
export const today = {
  'today.title': '{weekday} {part, select, morning {morning} afternoon {afternoon} evening {evening} other {night}}',
  'today.name': 'Today',
  'today.sat':
    '{days, plural, =0 {You {how, select, room {sat} other {spoke}} with {name} today.} =1 {You {how, select, room {sat} other {spoke}} with {name} yesterday.} other {You {how, select, room {sat} other {spoke}} with {name} {day}.}}',
  'today.seen':
    '{days, plural, =0 {You see {name} today at {time}.} =1 {You see {name} {again, select, yes {again } other {}}tomorrow.} other {You see {name} {again, select, yes {again } other {}}{day}.}}',
  'today.next': 'next {weekday}',
  'today.since':
    '{days, plural, =0 {You {how, select, room {sat} other {spoke}} with {name} today.} other {Day # since you last {how, select, room {sat} other {spoke}} with {name}.}}',
  'today.known': '{days, plural, =0 {The first day with {name}.} other {Day # since you began with {name}.}}',
  'today.begunAgain':
    '{days, plural, =0 {You begin again with {name} today.} other {Day # since you began again with {name}.}}',
  'today.begunAgainOn': 'You began again with {name} {day}.',
  'today.away':
    '{whose, select, theirs {{name} is away} mine {You are away} illness {A break for illness} other {Time apart}}{begun, select, yes {} other { from {from}}}{until, select, open {} today {, today for the last day} other { until {day}}}.',
  'today.again': 'You see {name} again {day}.',
  'today.lastOn': 'You last {how, select, room {sat} other {spoke}} with {name} {day}.',
  'today.knownOn': 'You began with {name} {day}.',
  'today.nextOn': 'The next hour with {name} is {day}.',
  'today.inDays': 'In days',
  'today.until':
    '{days, plural, =0 {You see {name} today at {time}.} =1 {One day to {weekday}.} =2 {Two days to {weekday}.} =3 {Three days to {weekday}.} =4 {Four days to {weekday}.} =5 {Five days to {weekday}.} =6 {Six days to {weekday}.} =7 {A week to {weekday}.} other {# days to {day}.}}',
  'today.apart':
    '{whose, select, theirs {{name} is away} mine {You are away} illness {A break for illness} other {Time apart}}, day {day}.',
  'today.touchstone': 'A touchstone',
  'today.anotherTouchstone': 'Another one',
  'today.carrying': 'Carrying',
  'today.rupture': 'rupture, since {day}',
  'today.waiting': 'sent {day}',
  'today.list': 'For the next session, in this order',
  'today.listFor': 'For {day}, in this order',
  'today.openList': 'The whole list',
  'today.openCarrying': 'Everything that is open',
  'today.earlier': 'On this day',
  'today.reach': 'I want to reach out',
  'today.firstTitle': 'A quiet place to write',
  'today.firstText': 'Write as it comes. It is saved while you write, and stays on this computer.',
  'today.first': 'Write the first page',
  'today.nobody': 'If this journal is about someone, Holdfast can keep what is between you.',
  'today.people': 'Add a person',
  'today.keepFirst': 'When something shows you that you are held in mind, it can be kept here.',
} as const;
