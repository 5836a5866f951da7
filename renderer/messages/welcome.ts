/** The first run. */
export const welcome = {
  'welcome.where': 'A place for your journal',
  'welcome.what':
    'Holdfast is a journal for people in psychotherapy: for the hours between sessions, for what is open between two people, and for what stays. It is also simply a good place to write. It gives no advice and scores nobody.',
  'welcome.whereText':
    'Holdfast keeps what you write in a folder on this computer, and nowhere else. You can move or copy the folder later.',
  'welcome.folder': 'Folder',
  'welcome.choose': 'Choose another folder',
  'welcome.continue': 'Continue',
  'welcome.looking': 'Looking at the folder',
  'welcome.missing': 'The folder will be made.',
  'welcome.empty': 'The folder is empty and can be used.',
  'welcome.journal': 'There is a journal in this folder.',
  'welcome.plainJournal': 'There is a journal without a passphrase in this folder.',
  'welcome.somethingElse':
    'There are other files in this folder. A journal needs a folder of its own, so that nothing gets mixed up.',
  'welcome.synced':
    'This folder seems to be carried to other computers. If your journal is already on one of them, wait until its files have arrived here, and open it instead of making a new one.',
  'welcome.open': 'Open',
  'welcome.forget': 'Take off the list',
  'welcome.forgetNamed': 'Take off the list: {name}',
  'welcome.openNamed': 'Open {name}',
  'welcome.sample': 'Only looking around?',
  'welcome.sampleOpen': 'Open the sample journal',
  'welcome.sampleMaking': 'Making it',
  'welcome.known': 'Journals on this computer',
  'welcome.passphrase': 'A passphrase for your journal',
  'welcome.passphraseText':
    'Everything you write is encrypted with it before it touches the disk. Nobody can reset it for you, so the next step makes a recovery sheet.',
  'welcome.none': 'Use no passphrase',
  'welcome.noneTitle': 'A journal without a passphrase',
  'welcome.noneText':
    'The files can then be read by anyone who can use this computer or its backups, and Holdfast cannot lock. You can give it a passphrase later, in the settings; copies made until then stay readable.',
  'welcome.noneDo': 'Keep plain files',
  'welcome.making': 'Making the journal',
  'welcome.sheet': 'A recovery sheet',
  'welcome.sheetText':
    'If you ever forget the passphrase, this sheet opens the journal. So it does for anyone who has it: keep it on paper, where you keep what matters.',
  'welcome.laterText': 'You find it in the settings at any time.',
  'welcome.later': 'Not now',
  'welcome.whom': 'About whom will you write most?',
  'welcome.whomText':
    'Your therapist perhaps, or anybody. With a name, or only a letter, Holdfast can keep what is between you: the hours, the time apart, what is open. It is kept in the journal like all else, and can be added or changed at any time. A journal need not be about anyone.',
  'welcome.start': 'Start writing',
  'welcome.skip': 'Skip',
  'welcome.back': 'Back',
} as const;
