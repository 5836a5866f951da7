import type { Feeling } from './feeling';
import type { Id } from '../id';
import type { Listed } from './rank';
import type { Day, Moment } from '../time/moment';
import type { Rhythm } from '../time/rhythm';
import type { Span } from '../time/span';
import type {
  ChoiceData,
  EventData,
  Field,
  FieldOf,
  Fields,
  FieldType,
  SettingData,
  SeveralData,
  StateData,
  Variants,
} from './field';
import type { Break, Contact, Image, Scale, SessionItem, Source } from './parts';

/** What a field of each type holds. A value that may be missing is undefined then. */
export interface Values {
  readonly line: string;
  readonly prose: string;
  readonly quote: string;
  readonly strength: number | undefined;
  readonly choice: string | undefined;
  readonly setting: string;
  readonly flag: boolean;
  readonly day: Day | undefined;
  readonly moment: Moment | undefined;
  readonly minutes: number;
  readonly span: Span | undefined;
  readonly link: Id | undefined;
  readonly links: readonly Id[];
  readonly labels: readonly string[];
  readonly feelings: readonly Feeling[];
  readonly attachment: Image | undefined;
  readonly passage: Source | undefined;
  readonly rank: Listed | undefined;
  readonly state: StateValue;
  readonly event: EventValue | undefined;
  readonly outcomes: readonly SessionItem[];
  readonly several: readonly object[];
  readonly breaks: readonly Break[];
  readonly rhythm: Rhythm | undefined;
  readonly scale: Scale;
  readonly contacts: readonly Contact[];
}

/** A state of any record: its kind, and what its fields hold. */
export interface StateValue {
  readonly kind: string;
}

export interface EventValue {
  readonly at: Moment;
}

/** What a field holds, by its declaration. */
export type ValueOf<F extends Field> = F extends { readonly needed: true } ? NonNullable<Held<F>> : Held<F>;

type Held<F extends Field> = F extends ChoiceData<infer Word> & { readonly type: 'choice' }
  ? Word | undefined
  : F extends SettingData<infer Word> & { readonly type: 'setting' }
    ? Word
    : F extends StateData<infer Kinds> & { readonly type: 'state' }
      ? VariantsOf<Kinds>
      : F extends EventData<infer Parts> & { readonly type: 'event' }
        ? Flat<EventValue & ValuesOf<Parts>> | undefined
        : F extends SeveralData<infer Parts> & { readonly type: 'several' }
          ? readonly Flat<ValuesOf<Parts>>[]
          : Values[F['type']];

type VariantsOf<Kinds extends Variants> = {
  readonly [K in keyof Kinds & string]: Flat<{ readonly kind: K } & ValuesOf<Kinds[K]>>;
}[keyof Kinds & string];

/** What some fields hold, by their names; what may be missing need not be there. */
export type ValuesOf<F extends Fields> = {
  readonly [Name in keyof F as undefined extends ValueOf<F[Name]> ? never : Name]: ValueOf<F[Name]>;
} & { readonly [Name in keyof F as undefined extends ValueOf<F[Name]> ? Name : never]?: ValueOf<F[Name]> };

type Flat<T> = { readonly [Name in keyof T]: T[Name] };

/** An answer for each type of field, by what it holds: one that is forgotten does not compile. */
export type ByType<Answer> = {
  readonly [Type in FieldType]: (value: Values[Type], field: FieldOf<Type>, name: string) => Answer;
};

/** What is to be said of each type of field, whatever it holds. */
export type OfType<Answer> = { readonly [Type in FieldType]: (field: FieldOf<Type>, name: string) => Answer };

/** The answers for all fields of something that has what they hold, in their order. */
export function answersOf<Answer>(by: ByType<Answer>, fields: Fields, holder: object): readonly Answer[] {
  return Object.entries(fields).map(([name, field]) => answerOf(by, field, valueIn(holder, name), name));
}

/** The answer for one field. */
export function answerOf<Answer>(by: ByType<Answer>, field: Field, value: unknown, name: string): Answer {
  // What a record holds is of its field's type: records are made from their declarations alone.
  const answer = by[field.type] as (value: unknown, field: Field, name: string) => Answer;
  return answer(value, field, name);
}

/** What is said of a field. */
export function saidOf<Answer>(of: OfType<Answer>, field: Field, name: string): Answer {
  const said = of[field.type] as (field: Field, name: string) => Answer;
  return said(field, name);
}

/** What something holds under a name. */
export function valueIn(holder: object, name: string): unknown {
  return Reflect.get(holder, name) as unknown;
}
