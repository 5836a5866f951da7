import { checkInsOf } from '../therapy/checkIn';
import type { CheckIn } from '../kinds/checkIn';
import type { Id } from '../id';
import { hardestWait, isWaiting, letterBefore, waitOf, type HardWait } from '../therapy/letter';
import type { Letter } from '../kinds/letter';
import { listOf, type Listable } from '../records/list';
import { epochOf, type Moment } from '../time/moment';
import { belongsTo } from '../therapy/person';
import { isListable, ofKind, type AnyRecord } from '../records/record';
import { heldFor, isMendedSameDay, isOpen, type Held } from '../therapy/rupture';
import { timesTold, type Told } from './ruptureThread';
import type { Rupture } from '../kinds/rupture';
import { NO_TIME, type Span } from '../time/span';

/** What is open between two people, and what was worked through. */
export interface Carrying {
  /** Newest first. */
  readonly open: readonly Carried[];
  /** What ended last comes first. */
  readonly workedThrough: readonly MendedRupture[];
}

/** Something that is open, and can stay open. */
export type Carried = CarriedRupture | CarriedLetter;

interface OnCarrying {
  /** Its number on the list, from 1; undefined where it is not on it. */
  readonly place: number | undefined;
  /** While it is open, earliest first. */
  readonly checkIns: readonly CheckIn[];
}

export interface CarriedRupture extends OnCarrying {
  readonly kind: 'rupture';
  readonly rupture: Rupture;
  /** Where it is brought and open still: when that was last, and what was noted of it. */
  readonly told: Told | undefined;
}

export interface CarriedLetter extends OnCarrying {
  readonly kind: 'letter';
  readonly letter: Letter;
  readonly wait: Span;
  /** What was hardest the last time one waited. */
  readonly lastTime: HardWait | undefined;
}

/** A rupture that was worked through. */
export interface MendedRupture {
  readonly rupture: Rupture;
  readonly held: Held;
  readonly isSameDay: boolean;
}

/**
 * What is open with a person: ruptures, and letters that wait. What names nobody belongs to it too; the places are
 * those on the one list. `list`: in its order, where more is on it than the records given.
 */
export function carrying(
  records: readonly AnyRecord[],
  person: Id,
  now: Moment,
  list: readonly Listable[] = listOf(records.filter(isListable)),
): Carrying {
  const places = new Map(list.map(({ id }, index) => [id, index + 1]));
  const checkIns = ofKind('check-in', records);
  const letters = ofKind('letter', records);
  const ruptures = ofKind('rupture', records).filter((rupture) => belongsTo(rupture.person, person));
  const sessions = ofKind('session', records);
  const held = (id: Id): OnCarrying => ({ place: places.get(id), checkIns: checkInsOf(id, checkIns) });
  const open: readonly Carried[] = [
    ...ruptures.filter(isOpen).map(
      (rupture): Carried => ({
        kind: 'rupture',
        rupture,
        told: rupture.state.kind === 'brought' ? timesTold(rupture, sessions).at(-1) : undefined,
        ...held(rupture.id),
      }),
    ),
    ...letters
      .filter((letter) => isWaiting(letter) && belongsTo(letter.to, person))
      .map((letter): Carried => {
        const before = letterBefore(letter, letters);
        return {
          kind: 'letter',
          letter,
          wait: waitOf(letter, now) ?? NO_TIME,
          lastTime: before && hardestWait(before, checkIns),
          ...held(letter.id),
        };
      }),
  ];
  return {
    open: open.toSorted((one, other) => newestFirst(recordOf(one), recordOf(other))),
    workedThrough: mended(ruptures, now),
  };
}

function mended(ruptures: readonly Rupture[], now: Moment): readonly MendedRupture[] {
  return ruptures
    .flatMap((rupture) =>
      rupture.state.kind === 'worked-through' ? [{ id: rupture.id, at: rupture.state.at, rupture }] : [],
    )
    .sort(newestFirst)
    .map(({ rupture }) => ({ rupture, held: heldFor(rupture, now), isSameDay: isMendedSameDay(rupture) }));
}

function recordOf(carried: Carried): Rupture | Letter {
  return carried.kind === 'rupture' ? carried.rupture : carried.letter;
}

function newestFirst(
  one: { readonly id: Id; readonly at: Moment },
  other: { readonly id: Id; readonly at: Moment },
): number {
  return epochOf(other.at) - epochOf(one.at) || (one.id < other.id ? -1 : 1);
}
