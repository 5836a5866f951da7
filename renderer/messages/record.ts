/** What records are called, wherever several kinds stand together. */
export const record = {
  'record.entry': 'entry',
  'record.person': 'person',
  'record.check-in': 'check-in',
  'record.reaching': 'reaching',
  'record.touchstone': 'touchstone',
  'record.rupture': 'rupture',
  'record.letter': 'letter',
  'record.topic': 'topic',
  'record.session': 'session',
  'record.untitled': 'Without words',
  'record.connection': 'connection {value}',
  'record.pull': 'pull {value}',
  'record.wait': 'the wait {value}',
  'record.pulls': 'pull {before} to {after}',
  'record.pullBefore': 'pull {before}',
  'record.sessionOn': 'Session, {day}',
} as const;
