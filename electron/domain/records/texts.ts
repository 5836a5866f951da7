import { answersOf, type ByType } from '../fields/value';
import { fieldsOf, recordName, traitsOf, type AnyRecord } from './record';

/**
 * The words of a record besides its title and its body, each a text of its own: what a search finds, and what two
 * versions differ in.
 */
export function furtherTexts(record: AnyRecord): readonly string[] {
  const { title } = traitsOf(record.kind);
  const others = Object.entries(fieldsOf(record.kind)).filter(([name]) => name !== title);
  return writtenIn(answersOf(TEXTS, Object.fromEntries(others), record).flat());
}

/** A record as plain Markdown: its title, its body, and whatever else was written. */
export function writtenText(record: AnyRecord): string {
  const name = recordName(record);
  return writtenIn([name.trim() === '' ? '' : `# ${name}`, record.body, ...furtherTexts(record)]).join('\n\n');
}

const none = () => [];
const whole = (text: string) => [text];

/** What was written in a field, each a text of its own; some may be empty. */
export const TEXTS: ByType<readonly string[]> = {
  line: whole,
  prose: whole,
  quote: whole,
  attachment: (image) => [image?.description ?? ''],
  passage: (source) => [source?.quote ?? ''],
  outcomes: (items) => items.map(({ note }) => note),
  several: (items, { parts }) => items.flatMap((item) => answersOf(TEXTS, parts, item).flat()),
  breaks: (breaks) => breaks.map(({ note }) => note),
  scale: ({ low, high }) => [low, high],
  contacts: (contacts) => contacts.flatMap(({ name, how }) => [name, how]),
  state: (state, { kinds }) => answersOf(TEXTS, kinds[state.kind] ?? {}, state).flat(),
  event: (event, { parts }) => (event ? answersOf(TEXTS, parts, event).flat() : []),
  strength: none,
  choice: none,
  setting: none,
  flag: none,
  day: none,
  moment: none,
  minutes: none,
  span: none,
  link: none,
  links: none,
  labels: none,
  feelings: none,
  rank: none,
  rhythm: none,
};

/** Those of some texts in which something is written. */
export function writtenIn(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text.trim() !== '');
}
