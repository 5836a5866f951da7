import { useEffect, useState } from 'react';
import { blankRecord } from '../../../electron/domain/records/blank';
import { newId, type Id } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import type { Reaching } from '../../../electron/domain/kinds/reaching';
import { endOfWait, goingOn, pullJustGiven, waitingOf } from '../../../electron/domain/therapy/reaching';
import { writtenText } from '../../../electron/domain/records/texts';
import { unreachable } from '../../../electron/domain/result';
import { request } from '../../client/bridge';
import { usePresentPerson } from '../../client/people';
import { allOfKind } from '../../client/records';
import { go } from '../../client/route';
import { isOf, type Change, type Writing } from '../../client/writing';
import { beginWriting, openWriting, showWriting } from '../../client/writings';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/toast';
import { saidWithUndo } from '../../ui/undoable';
import { AfterStep } from './AfterStep';
import { DoStep } from './DoStep';
import { leaveUnkept } from './leaving';
import { MeetStep } from './MeetStep';
import { WriteStep } from './WriteStep';
import './reaching.css';
import type { ReachingChoice } from './choices';

/** Where one is in the flow. */
type Step =
  | { readonly step: 'write' }
  | { readonly step: 'meet' }
  | { readonly step: 'do'; readonly choice: ReachingChoice }
  | { readonly step: 'after' };

const NUMBERS = { write: 1, meet: 2, do: 3, after: 4 } as const;

/** The one that goes on, where a lock or another screen came while somebody waited; else a new one. */
export function ReachingScreen() {
  const [resumed] = useState(() => goingOn(allOfKind('reaching'), momentAt(Date.now())));
  const [writing, setWriting] = useState(() => (resumed ? undefined : begin()));
  useEffect(() => {
    if (!resumed) return undefined;
    let isHere = true;
    void openWriting(resumed.id).then((opened) => {
      if (isHere) setWriting(opened.ok && isOf('reaching', opened.value) ? opened.value : begin());
    });
    return () => {
      isHere = false;
    };
  }, [resumed]);
  return writing ? <Flow key={writing.id} writing={writing} /> : null;
}

function begin(): Writing<Reaching> {
  return beginWriting(blankRecord('reaching', newId(), momentAt(Date.now())));
}

/**
 * The pull to reach out, taken seriously: write, meet touchstones, do something; rate the pull before and after, if one
 * likes; keep it, or leave without a trace.
 */
function Flow({ writing }: { readonly writing: Writing<Reaching> }) {
  const person = usePresentPerson();
  const [given] = useState(() =>
    writing.begun ? pullJustGiven(allOfKind('check-in'), person?.id, momentAt(Date.now())) : undefined,
  );
  const [reaching, setReaching] = useState(() =>
    given === undefined ? writing.record.get() : { ...writing.record.get(), before: given },
  );
  const [step, setStep] = useState<Step>(
    waitingOf(writing.record.get()) ? { step: 'do', choice: 'wait' } : { step: 'write' },
  );
  const [written, setWritten] = useState<Id>();
  useEffect(() => showWriting(writing), [writing]);
  const isBegun = () => !writing.begun || writing.autosave.latest() !== undefined;
  // Numbers alone leave no trace before the end. Words are saved as they are typed, and so is a wait, which a lock is
  // not to end; what was told before goes with them.
  const tell = (part: Change<Reaching>) => {
    const next = { ...reaching, ...part, person: person?.id };
    setReaching(next);
    if (isBegun() || waitingOf(next) || writtenText(next).trim() !== '') writing.become(next);
  };
  const waitUntil = (until: number | null) => {
    void request('wait.keep', { until });
  };
  const leave = () => {
    waitUntil(null);
    void leaveUnkept(
      [...(written === undefined ? [] : [written]), ...(isBegun() ? [writing.id] : [])],
      written !== undefined || writtenText(reaching).trim() !== '',
    );
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
      case 'write':
        return (
          <WriteStep
            reaching={reaching}
            isGiven={given !== undefined && reaching.before === given}
            onTell={tell}
            onPause={() => {
              void writing.autosave.flush();
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
            onMeet={meet}
            onChoose={(choice) => {
              setStep({ step: 'do', choice });
            }}
            onStay={() => {
              setStep({ step: 'after' });
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
              const waiting = waitingOf({ did });
              if (waiting) waitUntil(endOfWait(waiting));
            }}
            onDone={(did) => {
              tell({ did });
              waitUntil(null);
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
