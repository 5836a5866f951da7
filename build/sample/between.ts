import { blankRecord } from '../../electron/domain/records/blank';
import type { CheckIn } from '../../electron/domain/kinds/checkIn';
import { addDays } from '../../electron/domain/time/day';
import type { Id } from '../../electron/domain/id';
import { MEANT, type Letter } from '../../electron/domain/kinds/letter';
import { dayOf, epochOf, momentAt, type Moment } from '../../electron/domain/time/moment';
import { dayApart } from '../../electron/domain/therapy/person';
import { WHOSE, type Break } from '../../electron/domain/fields/parts';
import type { Person } from '../../electron/domain/kinds/person';
import type { Reaching } from '../../electron/domain/kinds/reaching';
import type { AnyRecord } from '../../electron/domain/records/record';
import { beats, type Rhythm } from '../../electron/domain/time/rhythm';
import { RUPTURE_WHERE, URGES, type Rupture, type RuptureState } from '../../electron/domain/kinds/rupture';
import type { Session } from '../../electron/domain/kinds/session';
import { TOUCHSTONE_FROM, type Touchstone } from '../../electron/domain/kinds/touchstone';
import type { Zone } from '../../electron/domain/time/zone';
import { english } from './english';
import { makeRandom, type Random } from './random';
import { DAY, makeId, SPAN, type SampleOf } from './sample';
import { fill, tell } from './voice';

const ZONE = 'Europe/Berlin';
const THURSDAYS: Rhythm = { weekday: 4, time: '15:00', minutes: 50, zone: ZONE as Zone };
/** Days from one break to the next. */
const BREAKS = 120;
const HOUR = DAY / 24;

/** Tells of one person. */
interface Telling {
  readonly random: Random;
  readonly person: Id;
  readonly now: number;
}

/**
 * What could have been between two people in six years: `count` check-ins, fewer of all else, and an hour each week but
 * in the breaks.
 */
export function makeBetween({ seed, count, now }: SampleOf): readonly AnyRecord[] {
  // Another row of numbers than the entries' of the same seed, or some ids would be the same.
  const random = makeRandom(~seed);
  const m = makePerson(random, now);
  const telling: Telling = { random, person: m.id, now };
  const some = <Made>(share: number, make: () => Made): readonly Made[] =>
    Array.from({ length: Math.ceil(count * share) }, make);
  const ruptures = some(0.025, () => makeRupture(telling));
  const letters = some(0.015, () => makeLetter(telling));
  const touchstones = some(0.04, () => makeTouchstone(telling));
  const reachings = some(0.06, () => makeReaching(telling, touchstones));
  const checkIns = some(1, () => makeCheckIn(telling, [...ruptures, ...letters]));
  return [m, ...makeSessions(telling, m), ...ruptures, ...letters, ...touchstones, ...reachings, ...checkIns];
}

function makePerson(random: Random, now: number): Person {
  const begun = momentAt(now - SPAN, ZONE);
  const breaks = Array.from({ length: Math.floor(SPAN / DAY / BREAKS) }, (_, index): Break => {
    const from = addDays(dayOf(begun), index * BREAKS + random.whole(60, BREAKS - 30));
    return { from, to: addDays(from, random.whole(6, 24)), whose: random.pick(WHOSE), note: '' };
  });
  return {
    ...blankRecord('person', makeId(random), begun),
    name: 'M',
    role: 'therapist',
    since: dayOf(begun),
    breaks,
    rhythm: THURSDAYS,
    present: begun,
  };
}

function makeSessions({ random, person, now }: Telling, { at: begun, breaks }: Person): readonly Session[] {
  const sessions: Session[] = [];
  for (const at of beats(THURSDAYS, dayOf(begun))) {
    if (epochOf(at) + HOUR > now) break;
    if (!dayApart(breaks, dayOf(at)))
      sessions.push({
        ...blankRecord('session', makeId(random), at),
        person,
        state: random.chance(0.95) ? 'held' : 'cancelled',
        body: words(random, 40),
      });
  }
  return sessions;
}

function makeRupture(telling: Telling): Rupture {
  const { random, person } = telling;
  const at = sometime(telling);
  return {
    ...blankRecord('rupture', makeId(random), at),
    person,
    title: title(random),
    body: words(random, 80),
    where: random.pick(RUPTURE_WHERE),
    landed: words(random, 20),
    seemed: words(random, 20),
    urge: random.pick(URGES),
    urgency: random.whole(1, 10),
    state: makeState(telling, at),
  };
}

/** Most were brought and worked through, after a while. */
function makeState(telling: Telling, at: Moment): RuptureState {
  const { random } = telling;
  if (random.chance(0.05)) return { kind: 'open' };
  const brought = { at: later(telling, at, 30) };
  if (random.chance(0.05)) return { kind: 'brought', brought };
  if (random.chance(0.2)) return { kind: 'let-go', at: later(telling, at, 60) };
  const took = { days: random.whole(0, 20), hours: 0, minutes: random.whole(5, 50) };
  return {
    kind: 'worked-through',
    at: later(telling, brought.at, 20),
    brought,
    took,
    how: words(random, 20),
    stays: words(random, 10),
  };
}

function makeLetter(telling: Telling): Letter {
  const { random, person } = telling;
  const at = sometime(telling);
  const sent = { at: later(telling, at, 5), how: 'by email' };
  const state: Letter['state'] = random.chance(0.3)
    ? { kind: 'draft' }
    : random.chance(0.1)
      ? { kind: 'sent', sent }
      : { kind: 'answered', at: later(telling, sent.at, 14), sent };
  return {
    ...blankRecord('letter', makeId(random), at),
    to: person,
    meant: random.pick(MEANT),
    title: title(random),
    body: words(random, 200),
    hope: words(random, 10),
    fear: words(random, 10),
    state,
  };
}

function makeTouchstone(telling: Telling): Touchstone {
  const { random, person } = telling;
  return {
    ...blankRecord('touchstone', makeId(random), sometime(telling)),
    person,
    from: random.pick(TOUCHSTONE_FROM),
    words: words(random, 10),
    body: words(random, 20),
    holds: random.whole(1, 10),
  };
}

function makeReaching(telling: Telling, touchstones: readonly Touchstone[]): Reaching {
  const { random, person } = telling;
  return {
    ...blankRecord('reaching', makeId(random), sometime(telling)),
    person,
    before: random.whole(4, 10),
    after: random.whole(0, 7),
    touchstones: random.some(touchstones, 3).map(({ id }) => id),
    did: random.chance(0.7)
      ? { kind: 'waited', minutes: random.whole(5, 40) }
      : { kind: 'reached-out', how: 'a message' },
  };
}

/** Of one's own accord, or as one that belongs to a rupture or to the wait for an answer. */
function makeCheckIn(telling: Telling, all: readonly (Rupture | Letter)[]): CheckIn {
  const { random, person } = telling;
  const of = random.chance(0.2) ? random.pick(all) : undefined;
  const rated = {
    ...blankRecord('check-in', makeId(random), of ? later(telling, of.at, 20) : sometime(telling)),
    person,
    of: of?.id,
    body: random.chance(0.3) ? words(random, 6) : '',
  };
  return of?.kind === 'letter'
    ? { ...rated, wait: random.whole(0, 10) }
    : { ...rated, connection: random.whole(0, 10), pull: random.whole(0, 10) };
}

function sometime({ random, now }: Telling): Moment {
  return momentAt(now - Math.floor(random.next() * SPAN), ZONE);
}

/** At most so many days later, and not later than now. */
function later({ random, now }: Telling, at: Moment, days: number): Moment {
  return momentAt(Math.min(now, epochOf(at) + Math.floor(random.next() * days * DAY)), ZONE);
}

function title(random: Random): string {
  return fill(english, random.pick(random.pick(english.topics).titles), random);
}

function words(random: Random, length: number): string {
  return tell(english, random.pick(english.topics), length, random);
}
