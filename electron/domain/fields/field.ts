/** What every field may say besides its type. */
interface Named {
  /** The key in the file; where it is not given, the field's name in small letters with hyphens. */
  readonly key?: string;
}

/** What may be missing where it stands alone, and is always there within a state that needs it. */
interface Missable extends Named {
  readonly needed?: true;
}

/** The types of fields, each with what is said of a field of that type. All of it is plain data. */
export interface FieldTypes {
  /** A text of one line, empty where there is none; in the window at most `longest` characters are typed. */
  readonly line: Named & { readonly longest: number };
  /** A text of one's own of as many lines as it needs, empty where there is none. */
  readonly prose: Named & { readonly longest: number };
  /** Words as somebody said or wrote them, empty where there are none. */
  readonly quote: Named & { readonly longest: number };
  /** A whole number from 0 to 10. */
  readonly strength: Missable;
  /** One of some words, or none. */
  readonly choice: ChoiceData<string>;
  /** One of some words, always; `given` where nothing else is said. */
  readonly setting: SettingData<string>;
  /** Yes or no; `given` where nothing else is said. */
  readonly flag: Named & { readonly given: boolean };
  readonly day: Missable;
  readonly moment: Missable;
  readonly minutes: Named & { readonly given: number };
  /** A length of time. */
  readonly span: Missable;
  /** Another record. `to`: whose it is, where that is a person. */
  readonly link: Missable & { readonly to: 'person' | 'any' };
  /** Other records, in an order. `to`: those whom it is about, where they are persons. */
  readonly links: Named & { readonly to: 'person' | 'any' };
  /** Names of people or tags. */
  readonly labels: Named & { readonly of: 'person' | 'tag' };
  /** Feelings with their strengths. `offered`: whether their names are offered for others, and found as feelings. */
  readonly feelings: Named & { readonly offered: boolean };
  /** A picture or another file, with its description. */
  readonly attachment: Named;
  /** Words that were selected in another record. `quote`: their key. */
  readonly passage: Named & { readonly quote: string };
  /** A place on the list for the next session. */
  readonly rank: Named;
  /** Where it stands: one of some kinds, each with fields of its own. */
  readonly state: StateData<Variants>;
  /** A moment that is a part of a state, with what belongs to it. */
  readonly event: EventData<Fields>;
  /** What was on the list of a session, with what came of each. */
  readonly outcomes: Named;
  /** Several things of one form, in their order. */
  readonly several: SeveralData<Fields>;
  /** Times without sessions. */
  readonly breaks: Named;
  /** When one meets each week, in four keys. */
  readonly rhythm: Named;
  /** Words for the ends of what is rated, in two keys. */
  readonly scale: Named;
  /** Names, and how to reach them. */
  readonly contacts: Named;
}

export type FieldType = keyof FieldTypes;

/** A field of a type; of any type, where none is named. */
export type FieldOf<Type extends FieldType = FieldType> = {
  readonly [T in Type]: FieldTypes[T] & { readonly type: T };
}[Type];

export type Field = FieldOf;

/** Some fields by their names, in the order in which they stand in a file. */
export interface Fields extends Readonly<Record<string, Field>> {}

export interface ChoiceData<Word extends string> extends Missable {
  readonly words: readonly Word[];
}

export interface SettingData<Word extends string> extends Named {
  readonly words: readonly Word[];
  readonly given: Word;
}

export interface EventData<Parts extends Fields> extends Missable {
  readonly parts: Parts;
}

/** `parts`: what each of them has, none of which is a list. One that lacks what it needs is none. */
export interface SeveralData<Parts extends Fields> extends Named {
  readonly parts: Parts;
}

/**
 * The kinds of a state, each with its fields. The keys of all of them stand in the file in the order in which they
 * come here.
 */
export interface Variants extends Readonly<Record<string, Fields>> {}

export interface StateData<Kinds extends Variants> extends Named {
  readonly kinds: Kinds;
  /** What it is where nothing else is said. */
  readonly given: keyof Kinds & string;
  /** What each kind is taken for where something that it needs is missing; `given` where it is not said. */
  readonly lacking?: Readonly<Partial<Record<keyof Kinds & string, keyof Kinds & string>>>;
}
