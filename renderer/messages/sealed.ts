/** What could not be saved when the journal was locked. */
export const sealed = {
  'sealed.kept':
    '{count, plural, one {What you wrote last could not be saved in time. It is} other {# texts could not be saved in time. They are}} kept on this computer, encrypted, and {count, plural, one {comes} other {come}} into your journal when you unlock it.',
  'sealed.held':
    '{count, plural, one {What you wrote last could not be saved in time. It is} other {# texts could not be saved in time. They are}} kept, encrypted, as long as Holdfast runs, and {count, plural, one {comes} other {come}} into your journal when you unlock it.',
  'sealed.waiting':
    '{count, plural, one {A text} other {# texts}} from before the last lock could not be saved yet. {count, plural, one {It is} other {They are}} kept, encrypted, and {count, plural, one {comes} other {come}} into your journal as soon as its folder can be written.',
  'sealed.joined': 'What could not be saved before the lock is in your journal now.',
  'sealed.unreadable':
    '{count, plural, one {A text} other {# texts}} kept on this computer, encrypted, could not be opened with the key of this journal. Holdfast leaves {count, plural, one {it} other {them}} in the folder “sealed”, beside its settings.',
} as const;
