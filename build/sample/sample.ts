import { blankRecord } from '../../electron/domain/records/blank';
import type { Entry } from '../../electron/domain/kinds/entry';
import type { Id } from '../../electron/domain/id';
import { momentAt } from '../../electron/domain/time/moment';
import { chinese } from './chinese';
import { english } from './english';
import { german } from './german';
import { makeRandom, type Random } from './random';
import { fill, tell, type Voice } from './voice';

export const DAY = 24 * 60 * 60_000;
/** Over so many days a sample is spread. */
export const SPAN = 6 * 365 * DAY;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

export interface SampleOf {
  /** The same seed gives the same. */
  readonly seed: number;
  readonly count: number;
  /** Milliseconds since 1970; the newest is of about then. */
  readonly now: number;
}

/**
 * Entries as somebody might have written them in six years, newest first: mostly English, some German, some Chinese.
 */
export function makeSample({ seed, count, now }: SampleOf): readonly Entry[] {
  const random = makeRandom(seed);
  return Array.from({ length: count }, (_, index) =>
    makeEntry(random, now - Math.floor(((index + random.next()) / count) * SPAN)),
  );
}

function makeEntry(random: Random, at: number): Entry {
  const voice = chooseVoice(random);
  const topic = random.pick(voice.topics);
  return {
    ...blankRecord('entry', makeId(random), momentAt(at, random.chance(0.95) ? 'Europe/Berlin' : 'Asia/Shanghai')),
    title: random.chance(0.6) ? fill(voice, random.pick(topic.titles), random) : '',
    body: tell(voice, topic, chooseLength(random), random),
    people: random.chance(0.6) ? random.some(topic.people, random.whole(1, 2)) : [],
    tags: random.chance(0.7) ? random.some(topic.tags, random.whole(1, 2)) : [],
    feelings: random.chance(0.5)
      ? random.some(topic.feelings, random.whole(1, 3)).map((name) => ({ name, strength: random.whole(1, 9) }))
      : [],
  };
}

function chooseVoice(random: Random): Voice {
  const chosen = random.next();
  if (chosen < 0.72) return english;
  return chosen < 0.87 ? german : chinese;
}

/** Words: some 150, often fewer, now and then a thousand. */
function chooseLength(random: Random): number {
  return Math.round(20 + 110 * -Math.log(1 - random.next()) * (random.chance(0.05) ? 4 : 1));
}

/** An id that is the same for the same seed. */
export function makeId(random: Random): Id {
  return Array.from({ length: 26 }, () => ALPHABET[random.whole(0, ALPHABET.length - 1)] ?? '').join('') as Id;
}
