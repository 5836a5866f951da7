import { useState, type ReactNode } from 'react';
import { againOf, endingSteps, type EndingStep } from '../../../electron/domain/therapy/ending';
import type { Ending } from '../../../electron/domain/kinds/ending';
import { dayOf, type Day } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { useNow } from '../../client/now';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { BeginAgainDialog } from './BeginAgainDialog';
import { DayDialog } from './DayDialog';
import { goOn, keepDay, notAgain, type DayStep } from './endingDeeds';

interface Props {
  readonly ending: Ending;
  readonly person: Person;
  /** Which are offered; all of them otherwise. */
  readonly offered?: typeof endingSteps;
  /** As words beside the rest, where the ending is not what one came for. */
  readonly isQuiet?: boolean;
  /** Stands before them. */
  readonly children?: ReactNode;
}

/** What can be done with an ending. */
export function EndingSteps({ ending, person, offered = endingSteps, isQuiet = false, children }: Props) {
  const [asking, setAsking] = useState<DayStep | 'begin-again'>();
  const today = dayOf(useNow());
  const act = (step: EndingStep) => {
    if (step === 'take-back') void goOn(ending);
    else if (step === 'not-again') notAgain(ending);
    else setAsking(step);
  };
  return (
    <div className="ending-steps">
      {children}
      {offered(ending, today).map((step) => (
        <Button
          key={step}
          variant={isQuiet ? 'quiet' : 'plain'}
          onPress={() => {
            act(step);
          }}
        >
          {stepWords(step, ending)}
        </Button>
      ))}
      {asking === 'begin-again' && (
        <BeginAgainDialog
          title={stepWords(asking, ending)}
          ending={ending}
          person={person}
          today={today}
          onClose={() => {
            setAsking(undefined);
          }}
        />
      )}
      {asking && asking !== 'begin-again' && (
        <DayDialog
          title={stepWords(asking, ending)}
          person={person}
          kind={asking === 'end' || (asking === 'set-day' && ending.state.kind === 'sudden') ? 'sudden' : 'planned'}
          last={firstDay(ending, asking, today)}
          onKeep={(last) => {
            keepDay(ending, asking, last);
          }}
          onClose={() => {
            setAsking(undefined);
          }}
        />
      )}
    </div>
  );
}

function stepWords(step: EndingStep, ending: Ending): string {
  return t(`ending.${step}`, {
    has: ending.state.last === undefined ? 'no' : 'yes',
    again: againOf(ending) === undefined ? 'no' : 'yes',
  });
}

/** The day to begin with: the one that is known, unless it no longer fits what is asked. */
function firstDay({ state: { last } }: Ending, step: DayStep, today: Day): Day | undefined {
  if (last === undefined || step === 'set-day') return last;
  return (step === 'end') === last <= today ? last : undefined;
}
