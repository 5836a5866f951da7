/** For when it is too much. */
export const tooMuch = {
  'tooMuch.title': 'When it is too much',
  'tooMuch.empty': 'A page for hard hours',
  'tooMuch.emptyText':
    'Write down whom you can reach and how, and a few sentences of your own: what has helped, what ends, where you can go. It is easier to find words on a better day.',
  'tooMuch.fill': 'Fill it in',
  'tooMuch.noService': 'Holdfast is not a crisis service and cannot call anyone.',
  'tooMuch.change': 'Change this page',
  'tooMuch.changeOne': 'Change this page, the {number, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
  'tooMuch.contacts': 'Whom I can reach',
  'tooMuch.contact': 'Contact {number}',
  'tooMuch.name': 'Name',
  'tooMuch.how': 'How to reach them',
  'tooMuch.remove': 'Remove',
  'tooMuch.removeNamed': 'Remove {name}',
  'tooMuch.removed': 'The contact is removed.',
  'tooMuch.sentences': 'My own sentences for hard hours',
  'tooMuch.sentencesHint': 'What I want to be told then',
  'tooMuch.lock': 'On the lock screen',
  'tooMuch.lockOff':
    'You can allow this page to be read from the lock screen, without the passphrase. It is then kept readable on this computer outside the encrypted journal, in this computer’s settings, not in the folder.',
  'tooMuch.lockOn':
    'This page can be read from the lock screen, without the passphrase. It is kept readable on this computer outside the encrypted journal, in this computer’s settings, not in the folder.',
  'tooMuch.allow': 'Allow it on the lock screen',
  'tooMuch.allowed': 'It can be read from the lock screen now.',
  'tooMuch.disallow': 'Take it off the lock screen',
  'tooMuch.disallowed': 'It is off the lock screen, and the readable copy is gone.',
} as const;
