import type { Id } from '../id';
import { LONGEST_FIELD, LONGEST_TITLE } from './longest';
import type { Moment } from '../time/moment';
import type {
  ChoiceData,
  EventData,
  FieldOf,
  Fields,
  FieldType,
  SettingData,
  SeveralData,
  StateData,
  Variants,
} from './field';
import type { ValuesOf } from './value';

/** A kind of record: its word in the file, its fields, and what else is known of it. All of it is plain data. */
export interface Declaration<Kind extends string = string, Own extends Fields = Fields, Known extends Traits = Traits> {
  readonly kind: Kind;
  readonly fields: Own;
  readonly traits: Known;
}

/** What is known of a kind besides its fields, which are named here; `body` is the text that every record has. */
export interface Traits<Name extends string = string, TextName extends string = Name> {
  /** The field by which it is called. */
  readonly title?: TextName;
  /** Where it has no title: the words that come before its body where it is listed, the first of them foremost. */
  readonly leads?: readonly Name[];
  /** It belongs to all days, and not to the one of its moment. */
  readonly ofNoDay?: true;
  /** It is kept by a choice alone, and never blank. */
  readonly neverBlank?: true;
  /** The texts of one's own in it, of which passages are taken, in that order; its body, where nothing else is said. */
  readonly ownTexts?: readonly (TextName | 'body')[];
  /** What its chapter in a keepsake book tells, in that order. Where it is not said it goes into no book. */
  readonly chapter?: readonly (Name | 'body')[];
  /** Words that are no part of its chapter. */
  readonly notInChapter?: readonly Name[];
}

/** The names of the fields of a type. */
export type FieldName<F extends Fields, Type extends FieldType> = {
  readonly [Name in keyof F]: F[Name]['type'] extends Type ? Name : never;
}[keyof F] &
  string;

/** Declares a kind of record. */
export function kind<
  const Kind extends string,
  const Own extends Fields,
  const Known extends Traits<keyof Own & string, FieldName<Own, 'line' | 'prose' | 'quote'>>,
>(word: Kind, fields: Own, traits: Known): Declaration<Kind, Own, Known> {
  return { kind: word, fields, traits };
}

/** A record of a kind: what all have, and what its fields hold. */
export type RecordFrom<D extends Declaration> = ValuesOf<D['fields']> & {
  readonly kind: D['kind'];
  readonly id: Id;
  /** When it was lived. */
  readonly at: Moment;
  /** Markdown exactly as typed, lines ended by \n; may be empty. */
  readonly body: string;
};

type Of<Type extends FieldType, Data> = Data & { readonly type: Type };

// One way to declare a field of each type. `key`: where it is not the field's name.

export const line = (): FieldOf<'line'> => ({ type: 'line', longest: LONGEST_TITLE });
export const prose = (): FieldOf<'prose'> => ({ type: 'prose', longest: LONGEST_FIELD });
export const quote = (): FieldOf<'quote'> => ({ type: 'quote', longest: LONGEST_FIELD });
export const strength = (): FieldOf<'strength'> => ({ type: 'strength' });
export const choice = <const Word extends string>(words: readonly Word[]): Of<'choice', ChoiceData<Word>> => ({
  type: 'choice',
  words,
});
export const setting = <const Word extends string>(
  words: readonly Word[],
  given: NoInfer<Word>,
): Of<'setting', SettingData<Word>> => ({
  type: 'setting',
  words,
  given,
});
export const flag = (given: boolean): FieldOf<'flag'> => ({ type: 'flag', given });
export const day = (): FieldOf<'day'> => ({ type: 'day' });
export const moment = (key?: string): FieldOf<'moment'> => ({ type: 'moment', ...(key !== undefined && { key }) });
export const minutes = (given: number, key?: string): FieldOf<'minutes'> => ({
  type: 'minutes',
  given,
  ...(key !== undefined && { key }),
});
export const span = (): FieldOf<'span'> => ({ type: 'span' });
/** `to`: a person, where the record is theirs. */
export const link = (to: 'person' | 'any' = 'any'): FieldOf<'link'> => ({ type: 'link', to });
/** `to`: persons, where the record is about them. */
export const links = (to: 'person' | 'any' = 'any'): FieldOf<'links'> => ({ type: 'links', to });
export const labelsField = (of: 'person' | 'tag'): FieldOf<'labels'> => ({ type: 'labels', of });
export const feelings = (offered = true): FieldOf<'feelings'> => ({ type: 'feelings', offered });
export const attachmentField = (): FieldOf<'attachment'> => ({ type: 'attachment' });
export const passage = (quote: string): FieldOf<'passage'> => ({ type: 'passage', quote });
export const rank = (): FieldOf<'rank'> => ({ type: 'rank' });
export const outcomes = (): FieldOf<'outcomes'> => ({ type: 'outcomes' });
export const breaks = (): FieldOf<'breaks'> => ({ type: 'breaks' });
export const rhythm = (): FieldOf<'rhythm'> => ({ type: 'rhythm' });
export const scale = (): FieldOf<'scale'> => ({ type: 'scale' });
export const contacts = (): FieldOf<'contacts'> => ({ type: 'contacts' });

export const event = <const Parts extends Fields>(parts: Parts): Of<'event', EventData<Parts>> => ({
  type: 'event',
  parts,
});

export const several = <const Parts extends Fields>(parts: Parts): Of<'several', SeveralData<Parts>> => ({
  type: 'several',
  parts,
});

/**
 * `given`: what it is where nothing else is said; `lacking`: what a kind is taken for where something that it needs
 * is missing.
 */
export const state = <const Kinds extends Variants>(
  kinds: Kinds,
  given: NoInfer<keyof Kinds & string>,
  lacking?: NoInfer<StateData<Kinds>['lacking']>,
): Of<'state', StateData<Kinds>> => ({ type: 'state', kinds, given, ...(lacking && { lacking }) });

/** A field without which a state, or one of several, is none. */
export function needed<const F extends FieldOf<'choice' | 'day' | 'moment' | 'link' | 'event'>>(
  field: F,
): F & { readonly needed: true } {
  return { ...field, needed: true };
}
