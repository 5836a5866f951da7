import {
  beginAgain,
  endSuddenly,
  plan,
  setLastDay,
  standingEndings,
  takeBeginningBack,
  takeEndingBack,
} from '../../../electron/domain/therapy/ending';
import type { Ending } from '../../../electron/domain/kinds/ending';
import type { Person } from '../../../electron/domain/kinds/person';
import type { Day } from '../../../electron/domain/time/moment';
import { unreachable } from '../../../electron/domain/result';
import { changeRecords } from '../../client/changing';
import { allOfKind } from '../../client/records';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { toast } from '../../ui/toast';
import { saidWithUndo, undoable } from '../../ui/undoable';

/** What asks for a day before it is done. */
export type DayStep = 'plan' | 'end' | 'set-day';

/** Does it, with a way back; only a sudden one needs its day. */
export function keepDay(of: Ending, step: DayStep, last: Day | undefined): void {
  void undoable('ending', t(`ending.said.${step}`), of, (ending) => kept(ending, step, last));
}

function kept(ending: Ending, step: DayStep, last: Day | undefined): Ending | undefined {
  switch (step) {
    case 'plan':
      return plan(ending, last);
    case 'end':
      return last === undefined ? undefined : endSuddenly(ending, last);
    case 'set-day':
      return setLastDay(ending, last);
    default:
      return unreachable(step);
  }
}

/**
 * It goes on after all: takes back every ending of that person that stands, so that none is left from another computer.
 */
export async function goOn(of: Ending): Promise<void> {
  const standing = of.person === undefined ? [] : standingEndings(of.person, allOfKind('ending'));
  const answer = await changeRecords([of.id, ...standing.map(({ id }) => id)], (there) =>
    there.map(({ record }) => {
      const present = record.get();
      return present.kind === 'ending' ? (takeEndingBack(present) ?? present) : present;
    }),
  );
  if (!answer.ok) toast({ text: failureText(answer.failure) });
  else if (answer.value.length > 0) saidWithUndo('ending-take-back', t('ending.said.take-back'), answer.value);
}

/** The two have begun again on a day, with a way back. `isHourAsBefore`: whether they meet as they did. */
export async function keepBeginning(of: Ending, person: Person, again: Day, isHourAsBefore: boolean): Promise<void> {
  const answer = await changeRecords([of.id, person.id], (there) => {
    const [ending, whom] = there.map(({ record }) => record.get());
    return ending?.kind === 'ending' && whom?.kind === 'person'
      ? beginAgain(ending, whom, again, isHourAsBefore)
      : undefined;
  });
  if (!answer.ok) toast({ text: failureText(answer.failure) });
  else if (answer.value.length > 0) saidWithUndo('ending-begin-again', t('ending.said.begin-again'), answer.value);
}

/** They have not begun again, with a way back. */
export function notAgain(of: Ending): void {
  void undoable('ending-not-again', t('ending.said.not-again'), of, takeBeginningBack);
}
