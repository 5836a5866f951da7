import { useState } from 'react';
import { hold } from '../../../electron/domain/therapy/session';
import { movedTo } from '../../../electron/domain/therapy/hour';
import type { SessionTime } from '../../../electron/domain/therapy/nextSession';
import type { Person } from '../../../electron/domain/kinds/person';
import { SESSION_WHY } from '../../../electron/domain/kinds/session';
import { epochOf, type Moment } from '../../../electron/domain/time/moment';
import { useNow } from '../../client/now';
import { t } from '../../messages';
import { personName } from '../../messages/names';
import { Button } from '../../ui/Button';
import { MomentField } from '../../ui/MomentField';
import { answerHours } from './answering';
import { keepHour } from './keeping';

interface Props {
  readonly person: Person;
  readonly hour: SessionTime;
  readonly onBack: () => void;
}

/** What was so of an hour that did not take place as it was to: one press each, nothing to explain. */
export function WhyNot({ person, hour, onBack }: Props) {
  const now = useNow();
  const [isMoved, setMoved] = useState(false);
  const [at, setAt] = useState<Moment>();
  const name = personName(person);
  if (isMoved) {
    const keep = () => {
      if (at === undefined) return;
      const moved = movedTo(hour, person, { at, minutes: hour.minutes });
      const isOver = epochOf(at) <= epochOf(now);
      void keepHour(
        isOver ? hold(moved, []) : moved,
        hour.session !== undefined,
        t(isOver ? 'sessions.said.held' : 'sessions.hourSet'),
      );
    };
    return (
      <div className="why-not">
        <MomentField label={t('sessions.movedTo')} value={at} onChange={setAt} autoFocus />
        <div className="list-doings">
          <Button variant="primary" isDisabled={at === undefined} onPress={keep}>
            {t('sessions.keep')}
          </Button>
          <Button
            variant="quiet"
            onPress={() => {
              setMoved(false);
            }}
          >
            {t('sessions.back')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="list-doings">
      {SESSION_WHY.map((why) => (
        <Button
          key={why}
          onPress={() => {
            void answerHours(person, [{ hour, answer: { kind: 'not-met', why } }], t('sessions.said.notMet'));
          }}
        >
          {t(`sessions.why.${why}`, { name })}
        </Button>
      ))}
      <Button
        onPress={() => {
          setMoved(true);
        }}
      >
        {t('sessions.moved')}
      </Button>
      {(['telephone', 'video'] as const).map((how) => (
        <Button
          key={how}
          onPress={() => {
            void answerHours(person, [{ hour, answer: { kind: 'met', how } }], t('sessions.said.held'));
          }}
        >
          {t(`sessions.by.${how}`)}
        </Button>
      ))}
      <Button variant="quiet" onPress={onBack}>
        {t('sessions.back')}
      </Button>
    </div>
  );
}
