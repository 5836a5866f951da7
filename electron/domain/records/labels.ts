import type { FieldName } from '../fields/declare';
import type { ChoiceData } from '../fields/field';
import type { DECLARATIONS, Kind } from './record';

type FieldsOf<K extends Kind> = (typeof DECLARATIONS)[K]['fields'];

/** The texts of a kind that are told in one's own words: each has a label. */
export type ProseOf<K extends Kind> = FieldName<FieldsOf<K>, 'prose'>;

/** All texts of a kind. */
export type TextOf<K extends Kind> = FieldName<FieldsOf<K>, 'line' | 'prose' | 'quote'>;

export type LabelKey = { readonly [K in Kind]: `${K}.${ProseOf<K>}` }[Kind];

/** Whatever is rated or chosen is asked for by a label. */
type AskedKey = { readonly [K in Kind]: `${K}.${FieldName<FieldsOf<K>, 'strength' | 'choice'>}` }[Kind];

/** What can be chosen is called something in the window, word for word. */
type WordKey = {
  readonly [K in Kind]: {
    readonly [Name in FieldName<FieldsOf<K>, 'choice' | 'setting'>]: FieldsOf<K>[Name] extends ChoiceData<infer Word>
      ? `${K}.${Name}.${Word}`
      : never;
  }[FieldName<FieldsOf<K>, 'choice' | 'setting'>];
}[Kind];

/** What the window has to have words for, so that every field can be rated and chosen there. */
export type FieldKey = LabelKey | AskedKey | WordKey;

/**
 * What is told in one's own words is called, in the window and in a book: every text of a record, and what else has
 * a label in a chapter, by kind and field.
 */
export const labels = {
  'rupture.outside': 'As someone else would have seen it',
  'rupture.landed': 'How it landed',
  'rupture.seemed': 'What it seemed to mean',
  'rupture.other': 'How else it could be seen',
  'rupture.how': 'How it was worked through',
  'rupture.stays': 'What stays',
  'letter.hope': 'What I hope for',
  'letter.fear': 'What I fear',
  'letter.answer': 'What came',
  'letter.said': 'What was said',
  'feeling-and-fact.feelings': 'What I feel',
  'feeling-and-fact.says': 'What the feeling says is true',
  'feeling-and-fact.know': 'What I know',
  'feeling-and-fact.other': 'What else could be so',
  'feeling-and-fact.unknown': 'What I cannot know',
  'round.settles': 'What is it trying to settle?',
  'round.under': 'What lies under it?',
  'then-and-now.then': 'Then',
  'then-and-now.now': 'Now',
  'ending.contact': 'What is agreed for afterwards',
  'ending.lived': 'What we lived through',
  'ending.given': 'What I was given',
  'ending.say': 'What I want to say',
  'ending.unfinished': 'What I carry unfinished',
  'ending.hard': 'What I will do when it is hard',
  'ending.turn': 'Whom I can turn to',
  'book.dedication': 'Dedication',
} as const satisfies Readonly<Record<LabelKey, string>> & Readonly<Record<string, string>>;

const KNOWN: ReadonlyMap<string, string> = new Map(Object.entries(labels));

/** The label of a field, or of what a state has; undefined where it has none. */
export function labelOf(kind: Kind, name: string): string | undefined {
  return KNOWN.get(`${kind}.${name}`);
}
