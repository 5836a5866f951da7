import { useState, type ReactNode } from 'react';
import type { Answer } from '../../../electron/domain/therapy/goneBy';
import type { SessionTime } from '../../../electron/domain/therapy/nextSession';
import type { Person } from '../../../electron/domain/kinds/person';
import { dayOf, type Moment } from '../../../electron/domain/time/moment';
import { inZone, zoneOf } from '../../../electron/domain/time/zone';
import { useNow } from '../../client/now';
import { t } from '../../messages';
import { andWords } from '../../messages/andWords';
import { dayWords, onDay } from '../../messages/dates';
import { personName } from '../../messages/names';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { AllBut } from './AllBut';
import { answerHours } from './answering';
import './AskHours.css';
import { WhyNot } from './WhyNot';

interface Props {
  readonly person: Person;
  /** Those that went by and that nobody spoke of, earliest first. */
  readonly hours: readonly SessionTime[];
  readonly onLater?: () => void;
  /** What else can be done with the last of them. */
  readonly children?: ReactNode;
}

/** So many hours are named one by one. */
const NAMED = 4;

/** Asks of hours that have gone by whether they took place. Yes is one press. */
export function AskHours({ person, hours, onLater, children }: Props) {
  const now = useNow();
  const [step, setStep] = useState<'ask' | 'not' | 'but'>('ask');
  const [first] = hours;
  if (!first) return null;
  const say = (answer: Answer) => {
    void answerHours(
      person,
      hours.map((hour) => ({ hour, answer })),
      t(answer.kind === 'met' ? 'sessions.said.held' : 'sessions.said.notMet'),
    );
  };
  const back = () => {
    setStep('ask');
  };
  return (
    <Card tone="kelp">
      <div className="ask-hours" role="group" aria-label={question(person, hours, now)}>
        <p dir="auto">{question(person, hours, now)}</p>
        {step === 'not' && <WhyNot person={person} hour={first} onBack={back} />}
        {step === 'but' && <AllBut person={person} hours={hours} onDone={back} />}
        {step === 'ask' && (
          <div className="list-doings">
            <Button
              variant="primary"
              onPress={() => {
                say({ kind: 'met' });
              }}
            >
              {t(hours.length === 1 ? 'sessions.yes' : 'sessions.yesAll')}
            </Button>
            {hours.length === 1 ? (
              <Button
                onPress={() => {
                  setStep('not');
                }}
              >
                {t('sessions.notMet')}
              </Button>
            ) : (
              <Button
                onPress={() => {
                  setStep('but');
                }}
              >
                {t('sessions.allBut')}
              </Button>
            )}
            {children}
            {onLater && (
              <Button variant="quiet" onPress={onLater}>
                {t('sessions.askLater')}
              </Button>
            )}
          </div>
        )}
      </div>
    </Card>
  );
}

/** “You saw M on Tuesday?” */
function question(person: Person, hours: readonly SessionTime[], now: Moment): string {
  const days = hours.map(({ at }) => dayOf(inZone(at, zoneOf(now))));
  const [first = dayOf(now), last = first] = [days[0], days.at(-1)];
  const today = dayOf(now);
  const name = personName(person);
  if (days.length > NAMED)
    return t('sessions.sawEach', { name, from: dayWords(first, today), to: dayWords(last, today) });
  const day =
    days.length === 1 ? onDay(first, today) : t('ui.onDay', { day: andWords(days.map((one) => dayWords(one, today))) });
  return t('sessions.saw', { name, day });
}
