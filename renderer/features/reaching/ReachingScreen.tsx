import { useEffect, useState } from 'react';
import { blankRecord } from '../../../electron/domain/records/blank';
import { newId, type Id } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import type { Reaching } from '../../../electron/domain/kinds/reaching';
import { writtenText } from '../../../electron/domain/records/texts';
import { unreachable } from '../../../electron/domain/result';
import { usePresentPerson } from '../../client/people';
import { go } from '../../client/route';
import type { Change } from '../../client/writing';
import { beginWriting, showWriting } from '../../client/writings';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/toast';
import { saidWithUndo } from '../../ui/undoable';
import { AfterStep } from './AfterStep';
import { DoStep } from './DoStep';
import { leaveUnkept } from './leaving';
import { MeetStep } from './MeetStep';
import { PullStep } from './PullStep';
import './reaching.css';
import type { ReachingChoice } from './choices';

/** Where one is in the flow. */
type Step =
  | { readonly step: 'pull' }
  | { readonly step: 'meet' }
  | { readonly step: 'do'; readonly choice: ReachingChoice }
  | { readonly step: 'after' };

const NUMBERS = { pull: 1, meet: 2, do: 3, after: 4 } as const;

/**
 * The pull to reach out, taken seriously: rate it, meet touchstones, do something, rate it again; keep it, or leave
 * without a trace.
 */
export function ReachingScreen() {
  const person = usePresentPerson();
  const [writing] = useState(() => beginWriting(blankRecord('reaching', newId(), momentAt(Date.now()))));
  const [reaching, setReaching] = useState(writing.record.get);
  const [step, setStep] = useState<Step>({ step: 'pull' });
  const [written, setWritten] = useState<Id>();
  useEffect(() => showWriting(writing), [writing]);
  const isBegun = () => writing.autosave.latest() !== undefined;
  // Numbers alone leave no trace before the end. Words are saved as they are typed, and what was told before goes with
  // them.
  const tell = (part: Change<Reaching>) => {
    const next = { ...reaching, ...part, person: person?.id };
    setReaching(next);
    if (isBegun() || writtenText(next).trim() !== '') writing.become(next);
  };
  const leave = () => {
    void leaveUnkept([...(written === undefined ? [] : [written]), ...(isBegun() ? [writing.id] : [])]);
    go({ screen: 'today' });
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  });
  const meet = (id: Id) => {
    if (!reaching.touchstones.includes(id)) tell({ touchstones: [...reaching.touchstones, id] });
  };
  const keep = async () => {
    writing.become({ ...reaching, person: person?.id, body: reaching.body.trim() });
    if (!(await writing.autosave.flush())) {
      const state = writing.autosave.state.get();
      if (state.state === 'failed') toast({ text: failureText(state.failure) });
      return;
    }
    saidWithUndo('reach', t('reaching.kept'), [{ kind: 'trash', id: writing.id }]);
    go({ screen: 'today' });
  };

  return (
    <div className="reaching">
      <div className="reaching-column">
        <h1 className="unseen">{t('reaching.title')}</h1>
        <div className="reaching-steps" role="img" aria-label={t('reaching.steps', { step: NUMBERS[step.step] })}>
          {[1, 2, 3, 4].map((number) => (
            <span key={number} className={number <= NUMBERS[step.step] ? 'done' : undefined} />
          ))}
        </div>
        {shown()}
        <p className="reaching-foot">
          <span className="meta">{t('reaching.leave')}</span>{' '}
          <Button variant="quiet" onPress={leave}>
            {t('reaching.leaveAction')}
          </Button>
        </p>
      </div>
    </div>
  );

  function shown() {
    switch (step.step) {
      case 'pull':
        return (
          <PullStep
            pull={reaching.before}
            onChange={(before) => {
              tell({ before });
            }}
            onDone={() => {
              setStep({ step: 'meet' });
            }}
          />
        );
      case 'meet':
        return (
          <MeetStep
            person={person}
            pull={reaching.before}
            onMeet={meet}
            onChoose={(choice) => {
              setStep({ step: 'do', choice });
            }}
          />
        );
      case 'do':
        return (
          <DoStep
            choice={step.choice}
            person={person}
            did={reaching.did}
            onBegin={setWritten}
            onBack={() => {
              setStep({ step: 'meet' });
            }}
            onTell={(did) => {
              tell({ did });
            }}
            onDone={(did) => {
              tell({ did });
              setStep({ step: 'after' });
            }}
          />
        );
      case 'after':
        return (
          <AfterStep
            reaching={reaching}
            onTell={tell}
            onKeep={() => {
              void keep();
            }}
          />
        );
      default:
        return unreachable(step);
    }
  }
}
