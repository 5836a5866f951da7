import { parseDay } from '../domain/time/day';
import type { Feeling } from '../domain/fields/feeling';
import { isStrength } from '../domain/fields/feeling';
import { OUTCOMES, WHOSE, type Break, type Contact, type SessionItem } from '../domain/fields/parts';
import { isId, type Id } from '../domain/id';
import { yamlText, type Item } from './document';
import { wholeNumber, type ItemForm } from './property';

/** A name of a person, a tag or a feeling. */
export const labelItem: ItemForm<string> = {
  parse: (item) => (typeof item === 'string' ? labelIn(item) : undefined),
  yaml: yamlText,
};

export const recordItem: ItemForm<Id> = {
  parse: (item) => (typeof item === 'string' && isId(item) ? item : undefined),
  yaml: String,
};

/** `uneasy: 4`. */
export const feelingItem: ItemForm<Feeling> = {
  parse: (item) => {
    const [name, value] = pairIn(item);
    const known = labelIn(name);
    const felt = wholeNumber(value, isStrength);
    return known === undefined || felt === undefined ? undefined : { name: known, strength: felt };
  },
  yaml: (felt) => `${yamlText(felt.name)}: ${felt.strength}`,
};

/** `2026-07-04/2026-07-19: theirs, the sea`; while nobody knows the last day, `2026-07-04/..`. */
export const breakItem: ItemForm<Break> = {
  parse: (item) => {
    const [days, value] = pairIn(item);
    const [first, last] = days.split('/');
    const from = parseDay(first ?? '');
    const to = last === '..' ? undefined : parseDay(last ?? '');
    const { word: whose, note } = withNote(value, WHOSE);
    return from === undefined || whose === undefined || (to === undefined && last !== '..')
      ? undefined
      : { from, to, whose, note };
  },
  yaml: ({ from, to, whose, note }) => `${from}/${to ?? '..'}: ${noted(whose, note)}`,
};

/** `abkq3m7xw5d2ytn4rfz6hcvpje: brought, he laughed`. */
export const outcomeItem: ItemForm<SessionItem> = {
  parse: (item) => {
    const [id, value] = pairIn(item);
    const { word: outcome, note } = withNote(value, OUTCOMES);
    return !isId(id) || outcome === undefined ? undefined : { record: id, outcome, note };
  },
  yaml: ({ record: id, outcome, note }) => `${id}: ${noted(outcome, note)}`,
};

/** `Ana: 030 1234567`, or a name alone. */
export const contactItem: ItemForm<Contact> = {
  parse: (item) => {
    const [name, how] = typeof item === 'string' ? [item, ''] : pairIn(item);
    const known = labelIn(name);
    return known === undefined ? undefined : { name: known, how };
  },
  yaml: ({ name, how }) => (how === '' ? yamlText(name) : `${yamlText(name)}: ${yamlText(how)}`),
};

/** A label without blanks around it; undefined where it is empty. */
function labelIn(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}

function pairIn(item: Item): readonly [string, string] {
  const [pair, ...others] = typeof item === 'object' ? item : [];
  return pair === undefined || others.length > 0 ? ['', ''] : pair;
}

function noted(word: string, note: string): string {
  return note === '' ? word : yamlText(`${word}, ${note}`);
}

function withNote<Word extends string>(
  value: string,
  known: readonly Word[],
): { readonly word: Word | undefined; readonly note: string } {
  const comma = value.indexOf(', ');
  const [word, note] = comma < 0 ? [value, ''] : [value.slice(0, comma), value.slice(comma + 2)];
  return { word: known.find((one) => one === word), note };
}
