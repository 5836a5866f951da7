import type { Kind } from '../domain/record';

/** Every word that a book has besides those of whoever wrote it. */
export const words = {
  contents: 'Contents',
  foreword: 'Before it begins',
  nameless: 'What stays',
  ornament: '⁂',
  unset: 'This piece could not be set here. It is in the journal.',
  volume: (number: number) => `Volume ${number}`,
  to: (name: string) => `To ${name}`,
  sent: (day: string) => `sent ${day}`,
  picture: (description: string) => (description.trim() === '' ? 'A picture' : `A picture: ${description}`),
  landed: 'How it landed',
  seemed: 'What it seemed to mean',
  other: 'How else it could be seen',
  how: 'How it was worked through',
  stays: 'What stays',
  hope: 'What I hope for',
  fear: 'What I fear',
  feelings: 'What I feel',
  says: 'What the feeling says',
  know: 'What I know',
  else: 'What else could be so',
  unknown: 'What I cannot know',
  then: 'Then',
  now: 'Now',
  contact: 'What is agreed for afterwards',
  lived: 'What we lived through',
  given: 'What I was given',
  say: 'What I want to say',
  unfinished: 'What I carry unfinished',
  hard: 'What I will do when it is hard',
  turn: 'Whom I can turn to',
  connection: (value: number) => `Connection ${value}`,
  pull: (value: number) => `the pull ${value}`,
  wait: (value: number) => `the wait ${value}`,
} as const;

/** What a chapter is called that has no words of its own to be called by, and what stands under its title. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  'entry': 'Entry', 'person': 'Person', 'check-in': 'Check-in', 'reaching': 'Reaching', 'touchstone': 'Touchstone', 'rupture': 'Rupture', 'letter': 'Letter', 'topic': 'Topic',
  'session': 'Session', 'feeling-and-fact': 'Feeling and fact', 'loop': 'Loop', 'round': 'Round', 'then-and-now': 'Then and now', 'ending': 'Ending', 'too-much': 'When it is too much', 'book': 'Book',
};

/** What a part of one kind is called. */
export const KINDS_NAMES: Readonly<Record<Kind, string>> = {
  'entry': 'Entries', 'person': 'People', 'check-in': 'Check-ins', 'reaching': 'Reachings', 'touchstone': 'Touchstones', 'rupture': 'Ruptures', 'letter': 'Letters', 'topic': 'Topics',
  'session': 'Sessions', 'feeling-and-fact': 'Feelings and facts', 'loop': 'Loops', 'round': 'Rounds', 'then-and-now': 'Then and now', 'ending': 'The ending', 'too-much': 'When it is too much', 'book': 'Books',
};

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as a book says it: `22 November 2026`. */
export function dayName(lived: string): string {
  return day.format(new Date(`${lived}T12:00:00Z`));
}
