/** The list for the next session, and what stands on it. */
export const list = {
  'list.bring': 'Bring to session',
  'list.place': 'On the list, number {place}',
  'list.nowOn': 'It is on the list.',
  'list.off': 'It is off the list.',
  'list.takeOff': 'Take off the list',
  'list.takeOffNamed': 'Take off the list: {name}',
  'list.open': 'Open the list',
  'list.name': 'The list, in its order',
  'list.add': 'Add to the list',
  'list.topic': 'A topic',
  'list.topicHint': 'What it is about; Enter adds it',
  'list.addDone': 'Done',
  'list.added': 'Added: {name}',
  'list.empty': 'Nothing is on the list',
  'list.emptyText':
    'A few words are enough. From any page, “Bring to session” puts it here too. An hour without a list is good as well.',
  'list.today': 'on the list since today',
  'list.since': 'on the list since {day}',
  'list.carried': '{count, plural, one {on the list for one session} other {on the list for # sessions}}',
  'list.carriedSince':
    '{count, plural, one {on the list for one session} other {on the list for # sessions}}, since {day}',
  'list.entry': 'written {day}',
  'list.waiting': 'sent, waiting {span}',
  'list.aloud': 'to be read aloud',
  'list.held': '{days, plural, =0 {from today} one {held # day} other {held # days}}',
  'list.connection': 'connection {value}',
} as const;
