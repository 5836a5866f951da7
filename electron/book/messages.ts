import { valueIn } from '../domain/fields/value';
import type { RuptureEnd, RuptureStep } from '../domain/kinds/rupture';
import type { Bookable } from '../domain/views/bookable';

/** Every word that a book has besides those of whoever wrote it. */
export const messages = {
  contents: 'Contents',
  foreword: 'Before it begins',
  nameless: 'What stays',
  ornament: '⁂',
  unset: 'This piece could not be set here. It is in the journal.',
  volume: (number: number) => `Volume ${number}`,
  to: (name: string) => `To ${name}`,
  picture: (description: string) => (description.trim() === '' ? 'A picture' : `A picture: ${description}`),
} as const;

/** What a book calls otherwise than the window does. */
export const OTHERWISE: Readonly<Record<string, string>> = { 'feeling-and-fact.says': 'What the feeling says' };

/** What is told of a moment that belongs to a state, by kind and field. */
export const EVENTS: Readonly<Record<string, (day: string) => string>> = { 'letter.sent': (day) => `sent ${day}` };

const STEPS: Readonly<Record<RuptureStep, string>> = {
  called: 'I called',
  wrote: 'I wrote',
  waited: 'I waited',
  'called-back': 'A call back',
  'wrote-back': 'An answer',
  talked: 'We talked',
  other: 'What was done',
};

const ENDS: Readonly<Record<RuptureEnd, string>> = { 'worked-through': 'Worked through', 'let-go': 'Let go' };

/** What stands over each of several things, by kind and field. */
export const HEADINGS: Readonly<Record<string, (item: object) => string | undefined>> = {
  'rupture.steps': (step) => wordOf(STEPS, valueIn(step, 'what')),
  'rupture.closings': (closing) => wordOf(ENDS, valueIn(closing, 'as')),
};

function wordOf(words: Readonly<Record<string, string>>, value: unknown): string | undefined {
  return typeof value === 'string' ? words[value] : undefined;
}

/** What a chapter is called that has no words of its own to be called by, and what stands under its title. */
export const KIND_NAMES: Readonly<Record<Bookable, string>> = {
  entry: 'Entry',
  reaching: 'Reaching',
  touchstone: 'Touchstone',
  rupture: 'Rupture',
  letter: 'Letter',
  session: 'Session',
  'feeling-and-fact': 'Feeling and fact',
  'then-and-now': 'Then and now',
  ending: 'Ending',
};

/** What a part of one kind is called. */
export const KINDS_NAMES: Readonly<Record<Bookable, string>> = {
  entry: 'Entries',
  reaching: 'Reachings',
  touchstone: 'Touchstones',
  rupture: 'Ruptures',
  letter: 'Letters',
  session: 'Sessions',
  'feeling-and-fact': 'Feelings and facts',
  'then-and-now': 'Then and now',
  ending: 'The ending',
};

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as a book says it: `22 November 2026`. */
export function bookDay(lived: string): string {
  return day.format(new Date(`${lived}T12:00:00Z`));
}
