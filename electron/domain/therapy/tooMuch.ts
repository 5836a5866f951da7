import type { Contact } from '../fields/parts';
import type { TooMuch } from '../kinds/tooMuch';
import { ofKind, type AnyRecord } from '../records/record';
import { epochOf, type Moment } from '../time/moment';
import { isOpen } from './rupture';

/** What one reads of it: the words alone. */
export type TooMuchWords = Pick<TooMuch, 'contacts' | 'body'>;

/** The words of all of them, oldest first; of two of one moment the lesser id. What has none is left out. */
export function tooMuchWords(records: readonly TooMuch[]): readonly TooMuchWords[] {
  return inOrder(records)
    .filter(hasWords)
    .map(({ contacts, body }) => ({ contacts, body }));
}

/** All of them, oldest first; of two of one moment the lesser id. */
export function inOrder(records: readonly TooMuch[]): readonly TooMuch[] {
  return records.toSorted((one, other) => epochOf(one.at) - epochOf(other.at) || (one.id < other.id ? -1 : 1));
}

function hasWords({ contacts, body }: TooMuch): boolean {
  return contacts.length > 0 || body.trim() !== '';
}

/** So long may a contact's name be. */
const LONGEST_NAME = 120;

/**
 * A contact from what was typed; without a name, how to reach them stands for it. Undefined where nothing was typed.
 */
export function contactFrom(name: string, how: string): Contact | undefined {
  const known = name.trim();
  const way = how.trim();
  if (known !== '') return { name: known, how: way };
  if (way === '') return undefined;
  const short = way.slice(0, LONGEST_NAME).trim();
  return { name: short, how: short === way ? '' : way };
}

const DAY = 86_400_000;
/** Days after which a journal is known a little. */
const KNOWN = 7;
/** Days that have to have been quiet. */
const QUIET = 3;
/** The hours of a day in which one can think of a hard one. */
const [MORNING, EVENING] = [8, 21];
/** A connection felt at least so strongly, and a pull at most so strong, is quiet. */
const [LEAST_CONNECTION, MOST_PULL] = [5, 4];

/**
 * Whether it is a quiet day: by day, in a journal of some days, with no rupture open, and neither a reaching nor a
 * check-in of the last days that says otherwise. `records`: of any kinds, those of a person, reachings, ruptures and
 * check-ins among them.
 */
export function isQuiet(records: readonly AnyRecord[], now: Moment): boolean {
  const hour = Number(now.slice(11, 13));
  const time = epochOf(now);
  const recent = ({ at }: AnyRecord) => epochOf(at) > time - QUIET * DAY;
  return (
    hour >= MORNING &&
    hour < EVENING &&
    records.some(({ at }) => epochOf(at) < time - KNOWN * DAY) &&
    !ofKind('rupture', records).some(isOpen) &&
    !ofKind('reaching', records).some(recent) &&
    !ofKind('check-in', records)
      .filter(recent)
      .some(({ connection = LEAST_CONNECTION, pull = 0 }) => connection < LEAST_CONNECTION || pull > MOST_PULL)
  );
}
