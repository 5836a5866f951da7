import type { Break } from '../fields/parts';
import { addDays } from '../time/day';
import type { Day } from '../time/moment';
import type { Person } from '../kinds/person';

/** The person with another break, the last first. `before`: the one whose place it takes. */
export function withBreak(person: Person, added: Break, before?: Break): Person {
  const others = person.breaks.filter((one) => !isSame(one, before ?? added));
  return { ...person, breaks: [...others, added].sort((one, other) => (one.from < other.from ? 1 : -1)) };
}

/** The person without a break. */
export function withoutBreak(person: Person, gone: Break): Person {
  return { ...person, breaks: person.breaks.filter((one) => !isSame(one, gone)) };
}

/** The break that is to begin first within some days from one; undefined where none does. */
export function breakWithin(breaks: readonly Break[], day: Day, days: number): Break | undefined {
  return breaks
    .filter(({ from }) => from > day && from <= addDays(day, days))
    .reduce<Break | undefined>((first, one) => (first && first.from <= one.from ? first : one), undefined);
}

function isSame(one: Break, other: Break): boolean {
  return one.from === other.from && one.to === other.to && one.whose === other.whose && one.note === other.note;
}
