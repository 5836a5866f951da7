import type { Hit, Mark, MarkedText } from '../contract/search';
import { fold, occurrences, unfolding } from '../domain/text/fold';
import { headOf } from '../domain/records/head';
import { cutBetweenWords, plainStretches, read, sourceStretch } from '../domain/text/plain';
import { personsOf, type AnyRecord } from '../domain/records/record';
import { furtherTexts } from '../domain/records/texts';

const EXCERPT_LENGTH = 160;
/** Characters of the excerpt that lead up to the first hit. */
const LEAD = 48;

/**
 * What is shown of a record that was found by some folded words, each of which stands in its title, its body, what else
 * was written or its chips.
 */
export function hitOf(record: AnyRecord, words: readonly string[]): Hit {
  const stretches = plainStretches(record.body);
  const plain = read(record.body, stretches);
  const found = bestPlace(fold(plain), words);
  const first = found && unfolding(plain)(found);
  const head = headOf(record);
  return {
    kind: record.kind,
    id: record.id,
    at: record.at,
    title: marked(head.title, words),
    excerpt: marked(first ? around(plain, first.from) : (elsewhere(record, words) ?? head.excerpt), words),
    people: record.kind === 'entry' ? record.people : [],
    tags: record.kind === 'entry' ? record.tags : [],
    about: personsOf(record),
    place: first ? sourceStretch(stretches, first) : null,
  };
}

/** Words around the first hit in what was written besides title and body; undefined where there is none. */
function elsewhere(record: AnyRecord, words: readonly string[]): string | undefined {
  for (const text of furtherTexts(record)) {
    const found = bestPlace(fold(text), words);
    if (found) return around(text, unfolding(text)(found).from);
  }
  return undefined;
}

/** The first place of a word with the most different words close after it. */
function bestPlace(folded: string, words: readonly string[]): Mark | undefined {
  let best: Mark | undefined;
  let most = 0;
  for (const word of words) {
    const from = folded.indexOf(word);
    if (from < 0) continue;
    const near = folded.slice(from, from + EXCERPT_LENGTH - LEAD);
    const count = words.filter((other) => near.includes(other)).length;
    if (count < most || (count === most && best && best.from <= from)) continue;
    best = { from, to: from + word.length };
    most = count;
  }
  return best;
}

/** Words around a place of a plain text, on one line; begins with an ellipsis where it leaves a beginning out. */
function around(plain: string, place: number): string {
  const start = startBefore(plain, place);
  const text = plain
    .slice(start, place + 2 * EXCERPT_LENGTH)
    .trim()
    .replace(/\s+/g, ' ');
  return cutBetweenWords(start === 0 ? text : `… ${text}`, EXCERPT_LENGTH);
}

/** Where an excerpt that shows a place begins: at a word, or where a script has no blanks at a character. */
function startBefore(plain: string, place: number): number {
  if (place <= LEAD) return 0;
  const lead = plain.slice(place - LEAD, place);
  const blank = lead.search(/\s/);
  if (blank >= 0) return place - LEAD + blank + 1;
  return /^[\udc00-\udfff]/.test(lead) ? place - LEAD + 1 : place - LEAD;
}

function marked(text: string, words: readonly string[]): MarkedText {
  const folded = fold(text);
  const places = words.flatMap((word) => occurrences(folded, word));
  if (places.length === 0) return { text, marks: [] };
  return { text, marks: merged(places.map(unfolding(text))) };
}

/** The same stretches in order, those that overlap as one. */
function merged(marks: readonly Mark[]): readonly Mark[] {
  const result: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    if (last && mark.from < last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, mark.to) };
    else result.push(mark);
  }
  return result;
}
