import type { Id } from '../id';
import type { Ending } from '../kinds/ending';
import type { Person } from '../kinds/person';
import type { Session } from '../kinds/session';
import { daysBetween } from '../time/day';
import { dayOf, epochOf, type Day, type Moment } from '../time/moment';
import { unreachable } from '../result';
import { begunAgain, type End } from './ends';

/**
 * What can be done with it: planned again, said to have been sudden, its day set, taken back; and after it the day on
 * which the two began again set, or taken off.
 */
export type EndingStep = 'plan' | 'end' | 'set-day' | 'take-back' | 'begin-again' | 'not-again';

/**
 * What is to be told of a last day: it lies before the two began, first met or began again, or it has gone by, or is
 * still to come.
 */
export type DayTrouble =
  | { readonly kind: 'before-since'; readonly day: Day }
  | { readonly kind: 'before-first'; readonly day: Day }
  | { readonly kind: 'before-again'; readonly day: Day }
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

/** So many days an ending that has come may have been a mistake, and is taken back as if it had never been. */
const DAYS_OF_MISTAKE = 7;

/**
 * What can be done with an ending on a day. Once it has come it can be taken back for a week; later it stays what it
 * was, and the two begin again.
 */
export function endingSteps(ending: Pick<Ending, 'state' | 'again' | 'at'>, today: Day): readonly EndingStep[] {
  const { state, at } = ending;
  if (state.kind === 'taken-back') return ['plan', 'end'];
  if (againOf(ending) !== undefined) return ['begin-again', 'not-again'];
  const { last } = state;
  if (last === undefined || today <= last)
    return state.kind === 'planned' ? ['set-day', 'end', 'take-back'] : ['set-day', 'take-back'];
  const isFresh = [last, dayOf(at)].some((day) => daysBetween(day, today) <= DAYS_OF_MISTAKE);
  return isFresh ? ['set-day', 'take-back', 'begin-again'] : ['begin-again', 'set-day'];
}

/** For so many days after an ending what stays does not ask whether the two have begun again. */
const DAYS_OF_STAYING = 42;

/** What is offered where what stays is read: as above, but a new beginning only once the end lies some weeks back. */
export function staysSteps(ending: Pick<Ending, 'state' | 'again' | 'at'>, today: Day): readonly EndingStep[] {
  const { last } = ending.state;
  const isNear = last !== undefined && daysBetween(last, today) <= DAYS_OF_STAYING;
  return endingSteps(ending, today).filter(
    (step) => step !== 'begin-again' || !isNear || againOf(ending) !== undefined,
  );
}

/**
 * The ending as planned, after it had been taken back. `last`: where it is known. Undefined where it stands as it is.
 */
export function plan(ending: Ending, last: Day | undefined): Ending | undefined {
  return ending.state.kind === 'taken-back' ? { ...ending, state: { kind: 'planned', last } } : undefined;
}

/** The ending as one that came at once, on a day. Undefined where it is that already, or the two began again. */
export function endSuddenly(ending: Ending, last: Day): Ending | undefined {
  const { state } = ending;
  return state.kind === 'sudden' || againOf(ending) !== undefined
    ? undefined
    : { ...ending, state: { kind: 'sudden', last } };
}

/**
 * The ending with another last day; only one that is planned may have none. Undefined where it was taken back, would be
 * without its day, or where the two began again.
 */
export function setLastDay(ending: Ending, last: Day | undefined): Ending | undefined {
  const { state } = ending;
  if (againOf(ending) !== undefined) return undefined;
  switch (state.kind) {
    case 'planned':
      return { ...ending, state: { kind: 'planned', last } };
    case 'sudden':
      return last === undefined ? undefined : { ...ending, state: { kind: 'sudden', last } };
    case 'taken-back':
      return undefined;
    default:
      return unreachable(state);
  }
}

/**
 * The ending as taken back: it goes on after all. Every word and its day stay. Undefined where it was taken back
 * already, or the two began again.
 */
export function takeEndingBack(ending: Ending): Ending | undefined {
  const { state } = ending;
  if (state.kind === 'taken-back' || againOf(ending) !== undefined) return undefined;
  return { ...ending, state: { kind: 'taken-back', last: state.last } };
}

/**
 * What becomes of an ending and its person where the two begin again on a day: the ending stays what it was, and from
 * that day on it is one of before. `isHourAsBefore`: whether they meet as they did; nothing is claimed of it otherwise.
 * Undefined where it has no last day, or one that is not before that day.
 */
export function beginAgain(
  ending: Ending,
  person: Person,
  again: Day,
  isHourAsBefore: boolean,
): readonly [Ending, Person] | undefined {
  const { state } = ending;
  if (state.kind === 'taken-back' || state.last === undefined || again <= state.last) return undefined;
  return [
    ending.again === again ? ending : { ...ending, again },
    isHourAsBefore || !person.rhythm ? person : { ...person, rhythm: undefined },
  ];
}

/** The ending as one that stands, the two not having begun again. */
export function takeBeginningBack(ending: Ending): Ending | undefined {
  return ending.again === undefined ? undefined : { ...ending, again: undefined };
}

/** The day on which the two began again; undefined where they did not, or where it is no day after the last one. */
export function againOf({ state, again }: Pick<Ending, 'state' | 'again'>): Day | undefined {
  if (state.kind === 'taken-back' || state.last === undefined || again === undefined) return undefined;
  return again > state.last ? again : undefined;
}

/** Whether the two have begun again by a day. */
export function isOfBefore(ending: Pick<Ending, 'state' | 'again'>, today: Day): boolean {
  const again = againOf(ending);
  return again !== undefined && again <= today;
}

/**
 * The ending that counts for a person on a day: of those that stand the one begun last, then the lesser id, so that
 * every computer names the same one. Undefined where none stands, or the two have begun again after it. One that names
 * nobody ends nothing.
 */
export function endingOf(person: Id, endings: readonly Ending[], today: Day): Ending | undefined {
  const [ending] = standingEndings(person, endings);
  return ending && isOfBefore(ending, today) ? undefined : ending;
}

/** The endings of a person that stand, the one that counts first. */
export function standingEndings(person: Id, endings: readonly Ending[]): readonly Ending[] {
  return endingsOf(person, endings).filter(({ state }) => state.kind !== 'taken-back');
}

/** The endings after which the two have begun again by a day, the latest first. */
export function endingsOfBefore(person: Id, endings: readonly Ending[], today: Day): readonly Ending[] {
  return standingEndings(person, endings).filter((ending) => isOfBefore(ending, today));
}

/** The ends of the work with a person, in days: of the ending that counts, and of those before a new beginning. */
export function endsOf(person: Id, endings: readonly Ending[]): readonly End[] {
  return standingEndings(person, endings).flatMap((ending, index): readonly End[] => {
    const { last } = ending.state;
    const again = againOf(ending);
    if (last === undefined) return [];
    if (again !== undefined) return [{ last, again }];
    return index === 0 ? [{ last }] : [];
  });
}

/** All endings of a person, those that were taken back among them; the one begun last first. */
export function endingsOf(person: Id, endings: readonly Ending[]): readonly Ending[] {
  return endings
    .filter((ending) => ending.person === person)
    .sort((one, other) => epochOf(other.at) - epochOf(one.at) || (one.id < other.id ? -1 : 1));
}

/**
 * Whether it has ended, by the calendar of where one is now: the last day itself still belongs, and so does the day on
 * which the two begin again.
 */
export function hasEnded(ending: Pick<Ending, 'state' | 'again'>, now: Moment): boolean {
  const { state } = ending;
  const today = dayOf(now);
  return state.kind !== 'taken-back' && state.last !== undefined && today > state.last && !isOfBefore(ending, today);
}

/** What is to be told of a last day before it is kept; what forbids it comes first. Undefined where nothing is. */
export function troubleWith(
  last: Day,
  kind: 'planned' | 'sudden',
  person: Person,
  sessions: readonly Session[],
  now: Moment,
  ends: readonly End[] = [],
): DayTrouble | undefined {
  const again = begunAgain(ends, dayOf(now));
  if (again !== undefined && last < again) return { kind: 'before-again', day: again };
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
    case 'before-again':
    case 'to-come':
      return true;
    case 'met-later':
    case 'gone-by':
      return false;
    default:
      return unreachable(kind);
  }
}
