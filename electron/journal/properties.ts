import { BOOK_NAMES, BOOK_PARTS } from '../domain/kinds/book';
import { parseDay } from '../domain/day';
import { type Feeling, isStrength } from '../domain/feeling';
import { MEANT } from '../domain/kinds/letter';
import { WHOSE, type Break, OUTCOMES, type SessionItem, type Contact } from '../domain/fields/parts';
import type { Kind, RecordOf } from '../domain/record';
import { RUPTURE_WHERE, URGES } from '../domain/kinds/rupture';
import { GOINGS } from '../domain/kinds/round';
import { SESSION_STATES } from '../domain/kinds/session';
import { TOUCHSTONE_FROM } from '../domain/kinds/touchstone';
import { isId } from '../domain/id';
import { yamlText, type Item } from './document';
import { day, given, label, labelIn, list, maybe, minutes, moment, oneOf, record, recordItem, strength, text, wholeNumber, yesOrNo, type ItemForm, type Property } from './property';
import { did, endingState, image, letterState, listed, passage, rhythm, ruptureState, scale, source } from './unions';

/** A property for whatever a record of a kind has besides what all have. */
export type Properties<K extends Kind> = {
  readonly [Name in Exclude<keyof RecordOf<K>, 'kind' | 'id' | 'at' | 'body'>]-?: Property<RecordOf<K>[Name]>;
};

/** `uneasy: 4`. */
const feeling: ItemForm<Feeling> = {
  parse: (item) => {
    const [name, value] = pairIn(item);
    const known = labelIn(name);
    const felt = wholeNumber(value, isStrength);
    return known === undefined || felt === undefined ? undefined : { name: known, strength: felt };
  },
  yaml: (felt) => `${yamlText(felt.name)}: ${felt.strength}`,
};

/** `2026-07-04/2026-07-19: theirs, the sea`; while nobody knows the last day, `2026-07-04/..`. */
const breakItem: ItemForm<Break> = {
  parse: (item) => {
    const [days, value] = pairIn(item);
    const [first, last] = days.split('/');
    const from = parseDay(first ?? '');
    const to = last === '..' ? undefined : parseDay(last ?? '');
    const { word: whose, note } = withNote(value, WHOSE);
    return from === undefined || whose === undefined || (to === undefined && last !== '..') ? undefined : { from, to, whose, note };
  },
  yaml: ({ from, to, whose, note }) => `${from}/${to ?? '..'}: ${noted(whose, note)}`,
};

/** `abkq3m7xw5d2ytn4rfz6hcvpje: brought, he laughed`. */
const sessionItem: ItemForm<SessionItem> = {
  parse: (item) => {
    const [id, value] = pairIn(item);
    const { word: outcome, note } = withNote(value, OUTCOMES);
    return !isId(id) || outcome === undefined ? undefined : { record: id, outcome, note };
  },
  yaml: ({ record: id, outcome, note }) => `${id}: ${noted(outcome, note)}`,
};

/** `Ana: 030 1234567`, or a name alone. */
const contact: ItemForm<Contact> = {
  parse: (item) => {
    const [name, how] = typeof item === 'string' ? [item, ''] : pairIn(item);
    const known = labelIn(name);
    return known === undefined ? undefined : { name: known, how };
  },
  yaml: ({ name, how }) => (how === '' ? yamlText(name) : `${yamlText(name)}: ${yamlText(how)}`),
};

const title = text('title');
const person = maybe('person', record);
const feelings = list('feelings', feeling);

/** How each kind of record stands in its front matter, in the order in which a new one is written. docs/format.md says it in words. */
export const PROPERTIES: { readonly [K in Kind]: Properties<K> } = {
  'entry': { title, people: list('people', label), tags: list('tags', label), feelings, listed, asked: maybe('asked', moment) },
  'person': {
    name: text('name'), role: text('role'), since: maybe('since', day), breaks: list('breaks', breakItem),
    rhythm, scale, present: maybe('present', moment),
  },
  'check-in': { person, connection: maybe('connection', strength), pull: maybe('pull', strength), wait: maybe('wait', strength), of: maybe('of', record) },
  'reaching': { person, before: maybe('before', strength), after: maybe('after', strength), touchstones: list('touchstones', recordItem), did },
  'touchstone': {
    kept: maybe('kept', moment), person, from: maybe('from', oneOf(TOUCHSTONE_FROM)), words: text('words'), holds: maybe('holds', strength), image, source, listed,
  },
  'rupture': {
    title, person, where: maybe('where', oneOf(RUPTURE_WHERE)), landed: text('landed'), seemed: text('seemed'), other: text('other'), feelings,
    urge: maybe('urge', oneOf(URGES)), urgency: maybe('urgency', strength), state: ruptureState, listed,
  },
  'letter': { title, to: maybe('to', record), meant: given('meant', oneOf(MEANT), 'kept'), hope: text('hope'), fear: text('fear'), state: letterState, listed },
  'topic': { title, listed },
  'session': { person, minutes: given('minutes', minutes, 50), state: given('state', oneOf(SESSION_STATES), 'planned'), instead: maybe('instead', day), list: list('list', sessionItem) },
  'feeling-and-fact': {
    person, of: maybe('of', record), feelings, says: text('says'), believed: maybe('believed', strength), know: text('know'), touchstones: list('touchstones', recordItem),
    other: text('other'), unknown: text('unknown'), feelingsAfter: list('feelings-after', feeling), believedAfter: maybe('believed-after', strength),
  },
  'loop': { title, person },
  'round': { loop: maybe('loop', record), entry: maybe('entry', record), quote: text('quote'), settles: text('settles'), under: text('under'), going: maybe('going', oneOf(GOINGS)) },
  'then-and-now': { person, then: passage('then'), now: passage('now') },
  'ending': {
    person, state: endingState, contact: text('contact'), lived: text('lived'), given: text('given'), say: text('say'), unfinished: text('unfinished'), hard: text('hard'), turn: text('turn'),
  },
  'too-much': { contacts: list('contacts', contact) },
  'book': {
    title, dedication: text('dedication'), person, pieces: list('pieces', recordItem), parts: given('parts', oneOf(BOOK_PARTS), 'years'),
    dates: given('dates', yesOrNo, true), names: given('names', oneOf(BOOK_NAMES), 'whole'),
  },
};

function pairIn(item: Item): readonly [string, string] {
  return typeof item === 'object' ? item : ['', ''];
}

function noted(word: string, note: string): string {
  return note === '' ? word : yamlText(`${word}, ${note}`);
}

function withNote<Word extends string>(value: string, known: readonly Word[]): { readonly word: Word | undefined; readonly note: string } {
  const comma = value.indexOf(', ');
  const [word, note] = comma < 0 ? [value, ''] : [value.slice(0, comma), value.slice(comma + 2)];
  return { word: known.find((one) => one === word), note };
}
