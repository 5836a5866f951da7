import { blankRecord } from '../domain/records/blank';
import type { CheckIn } from '../domain/kinds/checkIn';
import type { Entry } from '../domain/kinds/entry';
import { newId, type Id } from '../domain/id';
import type { Kind, RecordOf } from '../domain/records/record';
import type { Brought } from '../domain/kinds/rupture';
import type { Session } from '../domain/kinds/session';
import type { StoryClock } from './story';

/** What is told of one of the two therapists besides the entries. */
export interface Telling {
  readonly when: StoryClock;
  readonly person: Id;
  /** The session that was held so many days ago. */
  readonly sessionOn: (ago: number) => Session;
  /** An entry of the story by its title. */
  readonly entry: (title: string) => Entry;
}

/** A day and a time of the story, and what was written then. */
type Tell<K extends Kind> = (ago: number, time: string, rest: Partial<RecordOf<K>>) => RecordOf<K>;

/** How each kind of record is told, with its person. */
export interface Teller {
  readonly touchstone: Tell<'touchstone'>;
  readonly rupture: Tell<'rupture'>;
  readonly letter: Tell<'letter'>;
  readonly reaching: Tell<'reaching'>;
  readonly checkIn: Tell<'check-in'>;
  /** How it was while something was open: days ago, a time of day, the rating and a line, if there was one. */
  readonly held: (of: Id, rating: 'connection' | 'wait', told: readonly HeldAt[]) => readonly CheckIn[];
  /** That something was brought to the session so many days ago. */
  readonly brought: (ago: number) => Brought;
}

export type HeldAt = readonly [ago: number, time: string, rating: number, body?: string];

export function tellerOf({ when, person, sessionOn }: Telling): Teller {
  const checkIn: Tell<'check-in'> = (ago, time, rest) => ({
    ...blankRecord('check-in', newId(), when(ago, time)),
    person,
    ...rest,
  });
  return {
    checkIn,
    touchstone: (ago, time, rest) => ({
      ...blankRecord('touchstone', newId(), when(ago, time)),
      kept: when(ago, '22:00'),
      person,
      ...rest,
    }),
    rupture: (ago, time, rest) => ({ ...blankRecord('rupture', newId(), when(ago, time)), person, ...rest }),
    letter: (ago, time, rest) => ({ ...blankRecord('letter', newId(), when(ago, time)), to: person, ...rest }),
    reaching: (ago, time, rest) => ({ ...blankRecord('reaching', newId(), when(ago, time)), person, ...rest }),
    held: (of, rating, told) =>
      told.map(([ago, time, value, body = '']) => checkIn(ago, time, { of, [rating]: value, body })),
    brought: (ago) => {
      const { id, at } = sessionOn(ago);
      return { at, session: id };
    },
  };
}

/** What the story needs and has, or else it is told wrongly. */
export function there<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the story does not tell of ${what}`);
  return value;
}
