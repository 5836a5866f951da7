/** What was deleted. */
export const trash = {
  'trash.title': 'Trash',
  'trash.lede':
    'What you delete stays here until Holdfast has been open on 30 more days, at least. Where several computers share the journal, each counts for itself.',
  'trash.empty': 'The trash is empty',
  'trash.emptyText':
    'An entry that you delete stays here for 30 days on which Holdfast is open, at least, and can be taken back.',
  'trash.unread': 'The trash cannot be read now. {reason}',
  'trash.from': 'Of {day}',
  'trash.daysLeft':
    '{days, plural, =0 {removed here soon} one {removed here after # more day at the earliest} other {removed here after # more days at the earliest}}',
  'trash.read': 'Read',
  'trash.restore': 'Take back',
  'trash.restored': '“{title}” is back in the journal.',
  'trash.remove': 'Remove for good',
  'trash.removeTitle': 'Remove “{title}” for good',
  'trash.removeText': 'The entry and its earlier versions are removed from this computer. This cannot be undone.',
  'trash.removed': 'Removed for good.',
  'trash.named': '{action}: {title}',
  'trash.body': 'Text',
  'trash.open': 'Open it',
} as const;
