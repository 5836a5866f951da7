import type { Weekday } from '../domain/time/day';
import type { Image, Scale, Source } from '../domain/fields/parts';
import type { Listed } from '../domain/fields/rank';
import { rankFrom } from '../domain/fields/rank';
import { isTime, type Rhythm, type WeekHour } from '../domain/time/rhythm';
import { parseZone, type Zone } from '../domain/time/zone';
import type { Document } from './document';
import {
  dayText,
  minutesText,
  momentText,
  readScalar,
  recordText,
  scalarLine,
  labelText,
  type FrontMatterLine,
  type Property,
  type Scalar,
} from './property';

// Properties that stand in several keys. A text among them need not be there.

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** The minutes of a weekly hour that does not say how many. */
const MINUTES = 50;

const time: Scalar<string> = { parse: (value) => (isTime(value) ? value : undefined), text: String };
const zone: Scalar<Zone> = { parse: parseZone, text: String };
const weekday: Scalar<Weekday> = {
  parse: (value) => {
    const index = WEEKDAYS.findIndex((name) => name === value);
    return index < 0 ? undefined : ((index + 1) as Weekday);
  },
  text: (value) => WEEKDAYS[value - 1] ?? '',
};

/** A text as one key of several. */
export function toldText(key: string): Property<string> {
  return { keys: [key], read: (document) => wordsIn(document, key), print: (value) => [wordsLine(key, value)] };
}

function wordsLine(key: string, value: string | undefined): FrontMatterLine {
  return scalarLine(key, labelText, value === '' ? undefined : value);
}

function wordsIn(document: Document, key: string): string {
  return readScalar(document, key, labelText) ?? '';
}

/**
 * `rank`, `listed` since when, and `list-of` whose session it is for. A record with a rank is on the list, whatever
 * else is wrong.
 */
export const listedGroup: Property<Listed | undefined> = {
  keys: ['rank', 'listed', 'list-of'],
  read: (document) => {
    const rank = document.text('rank');
    const at = readScalar(document, 'listed', momentText) ?? readScalar(document, 'at', momentText);
    const of = readScalar(document, 'list-of', recordText);
    return rank === undefined || at === undefined ? undefined : { rank: rankFrom(rank), at, ...(of && { of }) };
  },
  print: (value) => [
    wordsLine('rank', value?.rank),
    scalarLine('listed', momentText, value?.at),
    scalarLine('list-of', recordText, value?.of),
  ],
};

const weekHours: Scalar<readonly WeekHour[]> = {
  parse: (value) => {
    const hours = value.split(', ').flatMap((hour): readonly WeekHour[] => {
      const [on = '', at = ''] = hour.split(' ');
      const day = weekday.parse(on);
      return day === undefined || !isTime(at) ? [] : [{ weekday: day, time: at }];
    });
    return hours.length === 0 ? undefined : hours;
  },
  text: (value) => value.map((hour) => `${weekday.text(hour.weekday)} ${hour.time}`).join(', '),
};

/**
 * `weekday`, `time`, `minutes` and `zone`; without one of the others than `minutes` it is none. `also`, `fortnight` and
 * `rhythm-from` may be missing.
 */
export const rhythmGroup: Property<Rhythm | undefined> = {
  keys: ['weekday', 'time', 'minutes', 'zone', 'also', 'fortnight', 'rhythm-from'],
  read: (document) => {
    const [on, at, where] = [
      readScalar(document, 'weekday', weekday),
      readScalar(document, 'time', time),
      readScalar(document, 'zone', zone),
    ];
    if (on === undefined || at === undefined || where === undefined) return undefined;
    const [also, fortnight, from] = [
      readScalar(document, 'also', weekHours),
      readScalar(document, 'fortnight', dayText),
      readScalar(document, 'rhythm-from', dayText),
    ];
    return {
      weekday: on,
      time: at,
      minutes: readScalar(document, 'minutes', minutesText) ?? MINUTES,
      zone: where,
      ...(also && { also }),
      ...(fortnight && { fortnight }),
      ...(from && { from }),
    };
  },
  print: (value) => [
    scalarLine('weekday', weekday, value?.weekday),
    scalarLine('time', time, value?.time),
    scalarLine('minutes', minutesText, value?.minutes),
    scalarLine('zone', zone, value?.zone),
    scalarLine('also', weekHours, value?.also),
    scalarLine('fortnight', dayText, value?.fortnight),
    scalarLine('rhythm-from', dayText, value?.from),
  ],
};

/** `low` and `high`. */
export const scaleGroup: Property<Scale> = {
  keys: ['low', 'high'],
  read: (document) => ({ low: wordsIn(document, 'low'), high: wordsIn(document, 'high') }),
  print: ({ low, high }) => [wordsLine('low', low), wordsLine('high', high)],
};

/** An attachment, and its `description`. */
export function attachmentGroup(key: string): Property<Image | undefined> {
  return {
    keys: [key, 'description'],
    read: (document) => {
      const file = wordsIn(document, key);
      return file === '' ? undefined : { file, description: wordsIn(document, 'description') };
    },
    print: (value) => [wordsLine(key, value?.file), wordsLine('description', value?.description)],
  };
}

/** A record, and the words that were selected there. */
export function passageGroup(key: string, quote: string): Property<Source | undefined> {
  return {
    keys: [key, quote],
    read: (document) => {
      const id = readScalar(document, key, recordText);
      return id === undefined ? undefined : { record: id, quote: wordsIn(document, quote) };
    },
    print: (value) => [scalarLine(key, recordText, value?.record), wordsLine(quote, value?.quote)],
  };
}
