import type { CheckIn } from '../kinds/checkIn';
import type { Id } from '../id';
import { hardestWait, isWaiting, sentOf, waitOf, type HardWait } from '../therapy/letter';
import type { Letter } from '../kinds/letter';
import { inTime } from '../time/lived';
import type { Valued } from './middles';
import type { Moment } from '../time/moment';
import { belongsTo } from '../therapy/person';
import { minutesIn, NO_TIME, type Span } from '../time/span';

/** How the wait for a letter's answer was borne; its value is in days, parts of them among it. */
export interface LetterWait extends Valued {
  readonly letter: Letter;
  readonly wait: Span;
  /** Whether it waits till now. */
  readonly isWaiting: boolean;
  /** Undefined where no check-in rated it. */
  readonly hardest?: HardWait | undefined;
}

const MINUTES_A_DAY = 1440;

/** The waits for letters that were sent, in the order of their sending. */
export function letterWaits(
  letters: readonly Letter[],
  checkIns: readonly CheckIn[],
  now: Moment,
): readonly LetterWait[] {
  const waits = new Map<Id, CheckIn[]>();
  for (const checkIn of checkIns) {
    if (checkIn.of === undefined || checkIn.wait === undefined) continue;
    const there = waits.get(checkIn.of);
    if (there) there.push(checkIn);
    else waits.set(checkIn.of, [checkIn]);
  }
  const sent = letters.flatMap((letter) => {
    const at = sentOf(letter.state)?.at;
    return at === undefined ? [] : [{ id: letter.id, at, letter }];
  });
  return inTime(sent).map(({ id, day, lived, of: { letter } }) => {
    const wait = waitOf(letter, now) ?? NO_TIME;
    return {
      id,
      day,
      lived,
      letter,
      wait,
      isWaiting: isWaiting(letter),
      value: daysIn(wait),
      hardest: hardestWait(letter, waits.get(id) ?? []),
    };
  });
}

/** Those for letters to a person; those to nobody among them. */
export function waitsFor(person: Id | undefined, waits: readonly LetterWait[]): readonly LetterWait[] {
  return waits.filter(({ letter }) => person === undefined || belongsTo(letter.to, person));
}

/** The wait that was hardest at its hardest, the first of equals; undefined where none was rated. */
export function hardestOf(waits: readonly LetterWait[]): (LetterWait & { readonly hardest: HardWait }) | undefined {
  let found: (LetterWait & { readonly hardest: HardWait }) | undefined;
  for (const one of waits)
    if (one.hardest && (!found || one.hardest.wait > found.hardest.wait)) found = { ...one, hardest: one.hardest };
  return found;
}

/** How many days a span is, parts of them among it. */
export function daysIn(span: Span): number {
  return minutesIn(span) / MINUTES_A_DAY;
}
