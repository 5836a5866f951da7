import type { Id } from '../id';
import type { Ending, EndingState } from '../kinds/ending';
import type { Person } from '../kinds/person';
import type { Session } from '../kinds/session';
import { dayOf, epochOf, type Day, type Moment } from '../time/moment';
import { unreachable } from '../result';

/** What can be done with it: planned again, said to have been sudden, its day set, taken back. */
export type EndingStep = 'plan' | 'end' | 'set-day' | 'take-back';

/**
 * What is to be told of a last day: it lies before the two began or first met, or it has gone by, or is still to come.
 */
export type DayTrouble =
  | { readonly kind: 'before-since'; readonly day: Day }
  | { readonly kind: 'before-first'; readonly day: Day }
  | { readonly kind: 'met-later'; readonly day: Day }
  | { readonly kind: 'to-come' }
  | { readonly kind: 'gone-by' };

/** The parts of the review, in their order. */
export const REVIEW = [
  'lived',
  'given',
  'say',
  'unfinished',
  'hard',
  'turn',
] as const satisfies readonly (keyof Ending)[];

export type ReviewPart = (typeof REVIEW)[number];

/** What can be done with an ending in its state. */
export function endingSteps({ state }: Pick<Ending, 'state'>): readonly EndingStep[] {
  switch (state.kind) {
    case 'planned':
      return ['set-day', 'end', 'take-back'];
    case 'sudden':
      return ['set-day', 'take-back'];
    case 'taken-back':
      return ['plan', 'end'];
    default:
      return unreachable(state);
  }
}

/**
 * The ending as planned, after it had been taken back. `last`: where it is known. Undefined where it stands as it is.
 */
export function plan(ending: Ending, last: Day | undefined): Ending | undefined {
  return step(ending, 'plan', { kind: 'planned', last });
}

/** The ending as one that came at once, on a day. Undefined where it is that already. */
export function endSuddenly(ending: Ending, last: Day): Ending | undefined {
  return step(ending, 'end', { kind: 'sudden', last });
}

/**
 * The ending with another last day; only one that is planned may have none. Undefined where it was taken back, or would
 * be without its day.
 */
export function setLastDay(ending: Ending, last: Day | undefined): Ending | undefined {
  const { state } = ending;
  switch (state.kind) {
    case 'planned':
      return step(ending, 'set-day', { kind: 'planned', last });
    case 'sudden':
      return last === undefined ? undefined : step(ending, 'set-day', { kind: 'sudden', last });
    case 'taken-back':
      return undefined;
    default:
      return unreachable(state);
  }
}

/**
 * The ending as taken back: it goes on after all. Every word and its day stay. Undefined where it was taken back
 * already.
 */
export function takeEndingBack(ending: Ending): Ending | undefined {
  return step(ending, 'take-back', { kind: 'taken-back', last: ending.state.last });
}

/**
 * The ending that counts for a person: of those that stand the one begun last, then the lesser id, so that every
 * computer names the same one. Undefined where none stands. One that names nobody ends nothing.
 */
export function endingOf(person: Id, endings: readonly Ending[]): Ending | undefined {
  return standingEndings(person, endings)[0];
}

/** The endings of a person that stand, the one that counts first. */
export function standingEndings(person: Id, endings: readonly Ending[]): readonly Ending[] {
  return endingsOf(person, endings).filter(({ state }) => state.kind !== 'taken-back');
}

/** All endings of a person, those that were taken back among them; the one begun last first. */
export function endingsOf(person: Id, endings: readonly Ending[]): readonly Ending[] {
  return endings
    .filter((ending) => ending.person === person)
    .sort((one, other) => epochOf(other.at) - epochOf(one.at) || (one.id < other.id ? -1 : 1));
}

/** Whether it has ended, by the calendar of where one is now: the last day itself still belongs. */
export function hasEnded({ state }: Pick<Ending, 'state'>, now: Moment): boolean {
  return state.kind !== 'taken-back' && state.last !== undefined && dayOf(now) > state.last;
}

/** What is to be told of a last day before it is kept; what forbids it comes first. Undefined where nothing is. */
export function troubleWith(
  last: Day,
  kind: 'planned' | 'sudden',
  person: Person,
  sessions: readonly Session[],
  now: Moment,
): DayTrouble | undefined {
  if (person.since !== undefined && last < person.since) return { kind: 'before-since', day: person.since };
  const met = sessions
    .filter(({ state, at }) => state === 'held' && dayOf(at) <= dayOf(now))
    .map(({ at }) => dayOf(at))
    .sort();
  const first = met[0];
  if (first !== undefined && last < first) return { kind: 'before-first', day: first };
  if (kind === 'sudden' && last > dayOf(now)) return { kind: 'to-come' };
  const latest = met.at(-1);
  if (latest !== undefined && last < latest) return { kind: 'met-later', day: latest };
  return kind === 'planned' && last < dayOf(now) ? { kind: 'gone-by' } : undefined;
}

/** Whether a day cannot be the last one, and not only asks for a second look. */
export function forbids({ kind }: DayTrouble): boolean {
  switch (kind) {
    case 'before-since':
    case 'before-first':
    case 'to-come':
      return true;
    case 'met-later':
    case 'gone-by':
      return false;
    default:
      return unreachable(kind);
  }
}

function step(ending: Ending, wanted: EndingStep, state: EndingState): Ending | undefined {
  return endingSteps(ending).includes(wanted) ? { ...ending, state } : undefined;
}
