import type { Id } from '../id';
import { answeredAt } from '../therapy/letter';
import { belongsTo } from '../therapy/person';
import type { AnyRecord } from '../records/record';
import { unreachable } from '../result';
import { dayOf, type Moment } from '../time/moment';
import { isIn, type DayStretch } from '../time/stretch';

/** What came to be in a stretch of time, in the order in which it is told. */
export const GROWN = ['kept', 'mended', 'answered', 'compared'] as const;

/** A touchstone kept, a rupture worked through, a letter answered, then and now seen side by side. */
export type Grown = (typeof GROWN)[number];

/** What grew in a stretch of time with a person, or with everyone where that is undefined: how many of each. */
export function grownIn(
  records: readonly AnyRecord[],
  stretch: DayStretch,
  person: Id | undefined,
): Readonly<Record<Grown, number>> {
  const counts = { kept: 0, mended: 0, answered: 0, compared: 0 };
  for (const record of records) {
    const one = growthOf(record);
    if (!one || !isIn(stretch, dayOf(one.at))) continue;
    if (person === undefined || belongsTo(one.person, person)) counts[one.grown] += 1;
  }
  return counts;
}

interface Growth {
  readonly grown: Grown;
  readonly at: Moment;
  readonly person: Id | undefined;
}

function growthOf(record: AnyRecord): Growth | undefined {
  switch (record.kind) {
    case 'touchstone':
      return { grown: 'kept', at: record.kept ?? record.at, person: record.person };
    case 'then-and-now':
      return { grown: 'compared', at: record.at, person: record.person };
    case 'rupture':
      return record.state.kind === 'worked-through'
        ? { grown: 'mended', at: record.state.at, person: record.person }
        : undefined;
    case 'letter': {
      const at = record.state.kind === 'talked' ? record.state.at : answeredAt(record.state);
      return at === undefined ? undefined : { grown: 'answered', at, person: record.to };
    }
    case 'entry':
    case 'person':
    case 'check-in':
    case 'reaching':
    case 'topic':
    case 'session':
    case 'feeling-and-fact':
    case 'loop':
    case 'round':
    case 'ending':
    case 'too-much':
    case 'book':
      return undefined;
    default:
      return unreachable(record);
  }
}
