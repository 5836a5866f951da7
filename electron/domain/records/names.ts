import { answersOf, type ByType } from '../fields/value';
import { fieldsOf, type AnyRecord } from './record';

/** A name that stands in a record, by which records are found, and which is offered for others. */
export interface Name {
  readonly of: 'person' | 'tag' | 'feeling';
  readonly name: string;
}

/** The names in a record, in its order. A person's own record has their name. */
export function namesIn(record: AnyRecord): readonly Name[] {
  const isNamed = record.kind === 'person' && record.name !== '';
  const own: readonly Name[] = isNamed ? [{ of: 'person', name: record.name }] : [];
  return [...own, ...answersOf(NAMES, fieldsOf(record.kind), record).flat()];
}

const none = () => [];

const NAMES: ByType<readonly Name[]> = {
  labels: (names, { of }) => names.map((name) => ({ of, name })),
  feelings: (feelings, { offered }) => (offered ? feelings.map(({ name }) => ({ of: 'feeling', name })) : []),
  line: none,
  prose: none,
  quote: none,
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
  attachment: none,
  passage: none,
  rank: none,
  state: none,
  event: none,
  outcomes: none,
  several: none,
  breaks: none,
  rhythm: none,
  scale: none,
  contacts: none,
};
