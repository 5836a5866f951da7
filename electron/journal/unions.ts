import type { Weekday } from '../domain/day';
import type { EndingState } from '../domain/kinds/ending';
import type { LetterState } from '../domain/kinds/letter';
import type { Listed } from '../domain/list';
import type { Scale, Image, Source } from '../domain/fields/parts';
import { rankFrom } from '../domain/rank';
import type { Did } from '../domain/kinds/reaching';
import { isTime, type Rhythm } from '../domain/rhythm';
import type { Brought, RuptureState } from '../domain/kinds/rupture';
import { unreachable } from '../domain/result';
import { parseSpan, printSpan, type Span } from '../domain/span';
import { parseZone, type Zone } from '../domain/zone';
import type { Document } from './document';
import { day, minutes, moment, oneOf, readScalar, record, scalarLine, words, type Line, type Property, type Scalar } from './property';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const span: Scalar<Span> = { parse: parseSpan, text: printSpan };
const time: Scalar<string> = { parse: (value) => (isTime(value) ? value : undefined), text: String };
const zone: Scalar<Zone> = { parse: parseZone, text: String };
const weekday: Scalar<Weekday> = {
  parse: (value) => { const index = WEEKDAYS.findIndex((name) => name === value); return index < 0 ? undefined : (index + 1) as Weekday; },
  text: (value) => WEEKDAYS[value - 1] ?? '',
};

/** A text that need not be there, as one of the keys of a union. */
function wordsLine(key: string, value: string | undefined): Line {
  return scalarLine(key, words, value === '' ? undefined : value);
}

function wordsIn(document: Document, key: string): string {
  return readScalar(document, key, words) ?? '';
}

/** `rank`, and `listed` since when. A record with a rank is on the list, whatever else is wrong. */
export const listed: Property<Listed | undefined> = {
  read: (document) => {
    const rank = document.text('rank');
    const at = readScalar(document, 'listed', moment) ?? readScalar(document, 'at', moment);
    return rank === undefined || at === undefined ? undefined : { rank: rankFrom(rank), at };
  },
  print: (value) => [wordsLine('rank', value?.rank), scalarLine('listed', moment, value?.at)],
};

/** `weekday`, `time`, `minutes` and `zone`; all of them, or it is none. */
export const rhythm: Property<Rhythm | undefined> = {
  read: (document) => {
    const parts = { weekday: readScalar(document, 'weekday', weekday), time: readScalar(document, 'time', time), zone: readScalar(document, 'zone', zone) };
    const { weekday: on, time: at, zone: where } = parts;
    return on === undefined || at === undefined || where === undefined ? undefined : { weekday: on, time: at, minutes: readScalar(document, 'minutes', minutes) ?? 50, zone: where };
  },
  print: (value) => [
    scalarLine('weekday', weekday, value?.weekday), scalarLine('time', time, value?.time), scalarLine('minutes', minutes, value?.minutes), scalarLine('zone', zone, value?.zone),
  ],
};

/** `low` and `high`. */
export const scale: Property<Scale> = {
  read: (document) => ({ low: wordsIn(document, 'low'), high: wordsIn(document, 'high') }),
  print: ({ low, high }) => [wordsLine('low', low), wordsLine('high', high)],
};

/** `image`, and its `description`. */
export const image: Property<Image | undefined> = {
  read: (document) => {
    const file = wordsIn(document, 'image');
    return file === '' ? undefined : { file, description: wordsIn(document, 'description') };
  },
  print: (value) => [wordsLine('image', value?.file), wordsLine('description', value?.description)],
};

/** `source`, and its `quote`. */
export const source = sourceIn('source', 'quote');

/** A passage by a name: `then`, and `then-quote`. */
export function passage(name: string): Property<Source | undefined> {
  return sourceIn(name, `${name}-quote`);
}

function sourceIn(key: string, quote: string): Property<Source | undefined> {
  return {
    read: (document) => {
      const id = readScalar(document, key, record);
      return id === undefined ? undefined : { record: id, quote: wordsIn(document, quote) };
    },
    print: (value) => [scalarLine(key, record, value?.record), wordsLine(quote, value?.quote)],
  };
}

/** `did`, with `letter`, `entry`, `waited` (minutes) or `how`. What does not say its own counts as nothing. */
export const did: Property<Did> = {
  read: (document) => {
    const letter = readScalar(document, 'letter', record);
    const entry = readScalar(document, 'entry', record);
    switch (readScalar(document, 'did', oneOf(['letter', 'entry', 'waited', 'reached-out', 'nothing']))) {
      case 'letter': return letter === undefined ? { kind: 'nothing' } : { kind: 'letter', letter };
      case 'entry': return entry === undefined ? { kind: 'nothing' } : { kind: 'entry', entry };
      case 'waited': return { kind: 'waited', minutes: readScalar(document, 'waited', minutes) ?? 0 };
      case 'reached-out': return { kind: 'reached-out', how: wordsIn(document, 'how') };
      case 'nothing': case undefined: return { kind: 'nothing' };
    }
  },
  print: (value) => [
    wordsLine('did', value.kind),
    scalarLine('letter', record, value.kind === 'letter' ? value.letter : undefined),
    scalarLine('entry', record, value.kind === 'entry' ? value.entry : undefined),
    scalarLine('waited', minutes, value.kind === 'waited' ? value.minutes : undefined),
    wordsLine('how', value.kind === 'reached-out' ? value.how : undefined),
  ],
};

/** `state`; `brought` and the `session`; when it `ended`, `how`, what it `took` and what `stays`. A state that is not known, or lacks its moment, counts as open. */
export const ruptureState: Property<RuptureState> = {
  read: (document) => {
    const at = readScalar(document, 'brought', moment);
    const brought: Brought | undefined = at && { at, session: readScalar(document, 'session', record) };
    const ended = readScalar(document, 'ended', moment);
    switch (readScalar(document, 'state', oneOf(['open', 'brought', 'worked-through', 'let-go']))) {
      case 'brought': return brought ? { kind: 'brought', brought } : { kind: 'open' };
      case 'worked-through': return ended ? { kind: 'worked-through', at: ended, brought, how: wordsIn(document, 'how'), took: readScalar(document, 'took', span), stays: wordsIn(document, 'stays') } : { kind: 'open' };
      case 'let-go': return ended ? { kind: 'let-go', at: ended, brought } : { kind: 'open' };
      case 'open': case undefined: return { kind: 'open' };
    }
  },
  print: (state) => {
    const brought = state.kind === 'open' ? undefined : state.brought;
    const told = state.kind === 'worked-through' ? state : undefined;
    return [
      wordsLine('state', state.kind), scalarLine('brought', moment, brought?.at), scalarLine('session', record, brought?.session),
      scalarLine('ended', moment, state.kind === 'worked-through' || state.kind === 'let-go' ? state.at : undefined),
      wordsLine('how', told?.how), scalarLine('took', span, told?.took), wordsLine('stays', told?.stays),
    ];
  },
};

/** `state`; when it was `sent`, and `how`; when the wait `ended`, and the `session`. A state that is not known, or lacks its moment, counts as that before it. */
export const letterState: Property<LetterState> = {
  read: (document) => {
    const at = readScalar(document, 'sent', moment);
    const sent = at && { at, how: wordsIn(document, 'how') };
    const ended = readScalar(document, 'ended', moment);
    const before: LetterState = sent ? { kind: 'sent', sent } : { kind: 'draft' };
    const state = readScalar(document, 'state', oneOf(['draft', 'sent', 'answered', 'talked', 'let-go']));
    switch (state) {
      case 'answered': case 'let-go': return sent && ended ? { kind: state, at: ended, sent } : before;
      case 'talked': return ended ? { kind: 'talked', at: ended, session: readScalar(document, 'session', record), sent } : before;
      case 'sent': return before;
      case 'draft': case undefined: return { kind: 'draft' };
      default: return unreachable(state);
    }
  },
  print: (state) => {
    const sent = state.kind === 'draft' ? undefined : state.sent;
    return [
      wordsLine('state', state.kind), scalarLine('sent', moment, sent?.at), wordsLine('how', sent?.how),
      scalarLine('ended', moment, state.kind === 'draft' || state.kind === 'sent' ? undefined : state.at),
      scalarLine('session', record, state.kind === 'talked' ? state.session : undefined),
    ];
  },
};

/** `state`, and the `last` day. A state that is not known, or lacks the day without which it is none, counts as planned. */
export const endingState: Property<EndingState> = {
  read: (document) => {
    const last = readScalar(document, 'last', day);
    const state = readScalar(document, 'state', oneOf(['planned', 'sudden', 'taken-back']));
    switch (state) {
      case 'sudden': return last === undefined ? { kind: 'planned' } : { kind: 'sudden', last };
      case 'taken-back': return { kind: 'taken-back', last };
      case 'planned': case undefined: return { kind: 'planned', last };
      default: return unreachable(state);
    }
  },
  print: (state) => [wordsLine('state', state.kind), scalarLine('last', day, state.last)],
};
