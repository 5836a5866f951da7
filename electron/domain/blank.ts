import type { Id } from './id';
import type { Moment } from './moment';
import type { Kind, RecordOf } from './record';

/** What a record has besides its kind, its id and its moment, before anything was written. */
const BLANK: { readonly [K in Kind]: Omit<RecordOf<K>, 'kind' | 'id' | 'at'> } = {
  'entry': { title: '', body: '', people: [], tags: [], feelings: [] },
  'person': { name: '', role: '', breaks: [], scale: { low: '', high: '' }, body: '' },
  'check-in': { body: '' },
  'reaching': { touchstones: [], did: { kind: 'nothing' }, body: '' },
  'touchstone': { words: '', body: '' },
  'rupture': { title: '', body: '', landed: '', seemed: '', other: '', feelings: [], state: { kind: 'open' } },
  'letter': { title: '', body: '', meant: 'kept', hope: '', fear: '', state: { kind: 'draft' } },
  'topic': { title: '', body: '' },
  'session': { minutes: 50, state: 'planned', list: [], body: '' },
  'feeling-and-fact': { body: '', feelings: [], says: '', know: '', touchstones: [], other: '', unknown: '', feelingsAfter: [] },
  'loop': { title: '', body: '' },
  'round': { quote: '', settles: '', under: '', body: '' },
  'then-and-now': { body: '' },
  'ending': { state: { kind: 'planned' }, contact: '', lived: '', given: '', say: '', unfinished: '', hard: '', turn: '', body: '' },
  'too-much': { contacts: [], body: '' },
  'book': { title: '', dedication: '', pieces: [], parts: 'years', dates: true, names: 'whole', body: '' },
};

/** A record of a kind in which nothing has been written yet. */
export function blankRecord<K extends Kind>(kind: K, id: Id, at: Moment): RecordOf<K> {
  // The table has exactly what the kind has besides these three.
  const own: object = BLANK[kind];
  return { kind, id, at, ...own } as RecordOf<K>;
}
