/** For when it is too much. */
export const tooMuch = {
  'tooMuch.title': 'When it is too much',
  'tooMuch.general':
    'Nothing has to be decided now.\n\nIt may be as strong as it is. It does not have to be understood, and it does not have to be fair.\n\nWhat a feeling says in an hour like this need not be the last word on anything.\n\nEvery night so far has had a morning.',
  'tooMuch.write': 'Write',
  'tooMuch.yours': 'Sentences of your own, and whom you can reach, have their place here.',
  'tooMuch.fill': 'Fill it in',
  'tooMuch.noService':
    'Holdfast is not a crisis service and cannot call anyone. If you could come to harm, the emergency number where you are reaches somebody who can come.',
  'tooMuch.offer':
    'There is a page for hard hours. On a quiet day it is easier to find the words for it: whom you can reach, and what you want to be told then.',
  'tooMuch.offerLook': 'Look at it',
  'tooMuch.offerNot': 'Not now',
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
