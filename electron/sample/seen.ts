import { epochOf } from '../domain/time/moment';
import { ofKind, type AnyRecord } from '../domain/records/record';
import { book } from './seen/book';
import { ending } from './seen/ending';
import { feelingsWithK, feelingsWithM } from './seen/feelings';
import { loops } from './seen/loops';
import { pairs } from './seen/pairs';
import { tooMuch } from './seen/tooMuch';
import { there, type Telling } from './telling';

/**
 * What was seen over time: circles, feelings and what is known, then and now, the end with K and a book of what stays
 * of it, and what is there when it is too much.
 */
export function seen(
  { k, m }: { readonly k: Telling; readonly m: Telling },
  told: readonly AnyRecord[],
): readonly AnyRecord[] {
  const inOrder = told.toSorted((one, other) => epochOf(one.at) - epochOf(other.at));
  const called = (title: string) =>
    there(
      told.find((record) => 'title' in record && record.title === title),
      title,
    ).id;
  const stone = (words: string) =>
    there(
      ofKind('touchstone', told).find((one) => one.words === words),
      words,
    ).id;
  const stones = ofKind('touchstone', inOrder).filter(({ person }) => person === k.person);
  const letters = ofKind('letter', inOrder).filter(({ to, meant }) => to === k.person && meant !== 'kept');
  return [
    ...loops(m, k.person),
    ...feelingsWithK(k, called, stone),
    ...feelingsWithM(m, called, stone),
    ...pairs(m),
    ending(k),
    tooMuch(m.when),
    book(
      k,
      stones.map(({ id }) => id),
      letters.map(({ id }) => id),
    ),
  ];
}
