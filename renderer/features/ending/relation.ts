import { useMemo } from 'react';
import { restOf } from '../../../electron/domain/records/entry';
import { headOf } from '../../../electron/domain/records/head';
import type { Id } from '../../../electron/domain/id';
import { dayOf, type Day, type Moment } from '../../../electron/domain/time/moment';
import { sentOf } from '../../../electron/domain/therapy/letter';
import { belongsTo } from '../../../electron/domain/therapy/person';
import { leftOpen, type LeftOpen } from '../../../electron/domain/views/leftOpen';
import { unreachable } from '../../../electron/domain/result';
import type { Rupture } from '../../../electron/domain/kinds/rupture';
import { useNow } from '../../client/now';
import { usePeople } from '../../client/people';
import { useKind, useRecords } from '../../client/records';
import { t } from '../../messages';
import { longDay, rememberedDay } from '../../messages/dates';
import { kindName, titleOfRecord, titleOfSummary } from '../../messages/records';
import type { RowOf } from './Rows';

/** What there was with somebody, each kind as rows to read, newest first. */
export interface Relation {
  readonly ruptures: readonly RowOf[];
  readonly touchstones: readonly RowOf[];
  readonly letters: readonly RowOf[];
  /** Ruptures, letters that wait, what is on the list, and loops. No days are counted. */
  readonly open: readonly RowOf[];
}

/**
 * What there was with somebody. What names nobody belongs to it too. `until`: the day of a new beginning, from which on
 * nothing belongs to it any more.
 */
export function useRelation(person: Id | undefined, until?: Day): Relation {
  const allRuptures = useKind('rupture');
  const allTouchstones = useKind('touchstone');
  const allLetters = useKind('letter');
  const records = useRecords();
  const people = usePeople();
  const now = useNow();
  return useMemo(() => {
    const isOf = (named: Id | undefined) => person !== undefined && belongsTo(named, person);
    const isBefore = ({ at }: { readonly at: Moment }) => until === undefined || dayOf(at) < until;
    const ruptures = allRuptures.filter((rupture) => isOf(rupture.person) && isBefore(rupture));
    const letters = allLetters.filter((letter) => isOf(letter.to) && isBefore(letter));
    const day = (at: Moment) => rememberedDay(dayOf(at), dayOf(now));
    return {
      ruptures: ruptures.map((rupture) => ({
        id: rupture.id,
        name: titleOfRecord(rupture),
        note: howItEnded(rupture),
        words: toldOf(rupture),
      })),
      touchstones: allTouchstones
        .filter((touchstone) => isOf(touchstone.person) && isBefore(touchstone))
        .map((touchstone) => ({ id: touchstone.id, name: titleOfRecord(touchstone), note: day(touchstone.at) })),
      letters: letters.map((letter) => ({ id: letter.id, name: titleOfRecord(letter), note: day(letter.at) })),
      open:
        person === undefined ? [] : leftOpen(person, records ?? [], people, until).map((open) => openRow(open, day)),
    };
  }, [person, until, allRuptures, allTouchstones, allLetters, records, people, now]);
}

/** `day`: of what is open between the two, only when it was is said. */
function openRow(open: LeftOpen, day: (at: Moment) => string): RowOf {
  const { id } = open.record;
  switch (open.kind) {
    case 'rupture':
      return {
        id,
        name: titleOfRecord(open.record),
        note: day(open.record.at),
        words: wordsOf(headOf(open.record).excerpt),
      };
    case 'letter':
      return { id, name: titleOfRecord(open.record), note: day(sentOf(open.record.state)?.at ?? open.record.at) };
    case 'listed':
      return { id, name: titleOfSummary(open.record), note: t('ending.onList'), words: wordsOf(restOf(open.record)) };
    case 'loop':
      return { id, name: titleOfRecord(open.record), note: kindName('loop') };
    default:
      return unreachable(open);
  }
}

function howItEnded({ state }: Rupture): string {
  return t(`ending.is.${state.kind}`, { day: 'at' in state ? longDay(state.at) : '' });
}

/** How it was worked through each time, and what stays of it. */
function toldOf({ closings, state }: Rupture): readonly string[] {
  return [...closings, ...(state.kind === 'worked-through' ? [state] : [])].flatMap(({ how, stays }) => [
    ...wordsOf(how),
    ...wordsOf(stays),
  ]);
}

function wordsOf(text: string): readonly string[] {
  return text.trim() === '' ? [] : [text.trim()];
}
