import type { NamedScreen } from '../../electron/contract/screens';
import { t, type PlainKey } from './index';

const NAMES: Readonly<Record<NamedScreen, PlainKey>> = {
  today: 'today.name',
  journal: 'frame.journal',
  carrying: 'carrying.title',
  sessions: 'sessions.title',
  stays: 'stays.title',
  letters: 'letters.title',
  touchstones: 'touchstones.title',
  'looking-back': 'looking.title',
  'then-and-now': 'thenAndNow.title',
  loops: 'loops.title',
  'feelings-and-facts': 'facts.title',
  calendar: 'calendar.title',
  books: 'books.title',
  'too-much': 'tooMuch.title',
  people: 'people.title',
  together: 'together.name',
  trash: 'frame.trash',
  attention: 'frame.attention',
  settings: 'frame.settings',
};

/** What a screen is called, where one can go to it. */
export function screenName(screen: NamedScreen): string {
  return t(NAMES[screen]);
}
