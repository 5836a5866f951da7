import { daysBetween } from '../time/day';
import { valueIn } from '../fields/value';
import type { Id } from '../id';
import { inTime, type Lived } from '../time/lived';
import { passagesOf } from '../text/passages';
import { ofKind, personsOf, traitsOf, type AnyRecord } from '../records/record';
import type { Source } from '../fields/parts';

/** Two passages, the earlier one first. */
export interface Pair {
  readonly then: Source;
  readonly now: Source;
}

/** Two passages, by the records in which they stand. */
export interface PairOf {
  readonly then: Id;
  readonly now: Id;
}

/** At least so many days lie between then and now. */
export const FAR = 90;
/** So many records are looked at from each end of those that are alike. */
const MOST = 12;

/** A record with words of one's own. */
interface Telling extends Lived {
  readonly texts: readonly string[];
}

/**
 * Two passages of one's own to be put side by side, of the same person and the same kind of moment, as far apart in
 * time as may be: of those that are alike, the first and the last. With another pair turned away the next kind of
 * moment has its turn. Undefined where nothing is far enough apart. What is kept as a pair, or was turned away, is not
 * proposed.
 */
export function proposedPair(
  records: readonly AnyRecord[],
  person: Id | undefined,
  turnedAway: readonly PairOf[],
): Pair | undefined {
  const kept = ofKind('then-and-now', records).flatMap(({ then, now }) =>
    then && now ? [{ then: then.record, now: now.record }] : [],
  );
  const known = new Set([...kept, ...turnedAway].map(keyOf));
  const groups = alike(records, person);
  const passages = new Map<Id, string | undefined>();
  const passageOf = ({ id, texts }: Telling) => {
    if (!passages.has(id)) passages.set(id, texts.flatMap(passagesOf)[0]);
    return passages.get(id);
  };
  for (let apart = 0; apart < 2 * MOST; apart++) {
    for (const group of groups) {
      for (let first = Math.max(0, apart - MOST + 1); first <= Math.min(apart, MOST - 1); first++) {
        const [then, now] = [group[first], group[group.length - 1 - (apart - first)]];
        if (!then || !now || daysBetween(then.day, now.day) < FAR || known.has(keyOf({ then: then.id, now: now.id })))
          continue;
        const [before, after] = [passageOf(then), passageOf(now)];
        if (before !== undefined && after !== undefined)
          return { then: { record: then.id, quote: before }, now: { record: now.id, quote: after } };
      }
    }
  }
  return undefined;
}

/** Every passage of a record, to choose among. */
export function passagesFrom(record: AnyRecord): readonly string[] {
  return [...new Set(ownTexts(record).flatMap(passagesOf))];
}

/** The records that are alike, each group in time; what is said of the bond itself comes before tags and feelings. */
function alike(records: readonly AnyRecord[], person: Id | undefined): readonly (readonly Telling[])[] {
  const groups = new Map<string, Telling[]>();
  for (const { id, day, lived, of } of inTime(records)) {
    const persons = personsOf(of);
    if (person !== undefined && persons.length > 0 && !persons.includes(person)) continue;
    const texts = ownTexts(of).filter((text) => text.trim() !== '');
    if (texts.length === 0) continue;
    for (const likeness of likenessesOf(of)) {
      const key = `${likeness} ${person ?? persons[0] ?? ''}`;
      const group = groups.get(key);
      if (group) group.push({ id, day, lived, texts });
      else groups.set(key, [{ id, day, lived, texts }]);
    }
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

/**
 * What kinds of moment a record tells of; none where it is not of a kind that comes again. The digit before each puts
 * them in their order.
 */
function likenessesOf(record: AnyRecord): readonly string[] {
  if (record.kind === 'reaching') return ['0 reaching'];
  if (record.kind === 'rupture') return [`1 rupture ${record.where ?? ''}`];
  if (record.kind === 'letter') return record.state.kind === 'draft' ? [] : ['2 letter'];
  if (record.kind === 'check-in') return ['3 check-in'];
  if (record.kind === 'entry')
    return [...record.tags.map((tag) => `4 tag ${tag}`), ...record.feelings.map(({ name }) => `5 feeling ${name}`)];
  return [];
}

/** What was written in a record in one's own words. */
function ownTexts(record: AnyRecord): readonly string[] {
  const { ownTexts: names = ['body'] } = traitsOf(record.kind);
  return names.map((name) => String(valueIn(record, name)));
}

function keyOf({ then, now }: PairOf): string {
  return `${then} ${now}`;
}
