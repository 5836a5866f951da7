import { useEffect, useState } from 'react';
import { blankRecord } from '../../../electron/domain/blank';
import { newId, type Id } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/moment';
import type { Did } from '../../../electron/domain/reaching';
import { unreachable } from '../../../electron/domain/result';
import { addRecord } from '../../client/changing';
import { usePresentPerson } from '../../client/people';
import { go } from '../../client/route';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { orSay } from '../../ui/orSay';
import { toast } from '../../ui/toast';
import { saidKept } from '../../ui/undoable';
import { AfterStep } from './AfterStep';
import { DoStep } from './DoStep';
import { leaveUnkept } from './leaving';
import { MeetStep } from './MeetStep';
import { PullStep } from './PullStep';
import './reaching.css';
import type { Choice } from './choice';

/** Where one is in the flow. Nothing of it is kept before the end. */
type Step =
  | { readonly step: 'pull' }
  | { readonly step: 'meet' }
  | { readonly step: 'do'; readonly choice: Choice }
  | { readonly step: 'after'; readonly did: Did };

const NUMBERS = { pull: 1, meet: 2, do: 3, after: 4 } as const;

/** The pull to reach out, taken seriously: rate it, meet touchstones, do something, rate it again; keep it, or leave without a trace. */
export function ReachingScreen() {
  const person = usePresentPerson();
  const [began] = useState(() => momentAt(Date.now()));
  const [step, setStep] = useState<Step>({ step: 'pull' });
  const [before, setBefore] = useState<number>();
  const [met, setMet] = useState<readonly Id[]>([]);
  const [written, setWritten] = useState<Id>();
  const leave = () => {
    if (written === undefined) toast({ text: t('reaching.left') });
    else void leaveUnkept(written);
    go({ screen: 'today' });
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    window.addEventListener('keydown', press);
    return () => { window.removeEventListener('keydown', press); };
  });
  const keep = async (did: Did, after: number | undefined, body: string) => {
    const id = newId();
    if (!await orSay(addRecord({ ...blankRecord('reaching', id, began), person: person?.id, before, after, touchstones: met, did, body }))) return;
    saidKept(t('reaching.kept'), id);
    go({ screen: 'today' });
  };

  return (
    <div className="reaching">
      <div className="reaching-column">
        <h1 className="unseen">{t('reaching.title')}</h1>
        <div className="reaching-steps" role="img" aria-label={t('reaching.steps', { step: NUMBERS[step.step] })}>
          {[1, 2, 3, 4].map((number) => <span key={number} className={number <= NUMBERS[step.step] ? 'done' : undefined} />)}
        </div>
        {shown()}
        <p className="reaching-foot"><span className="meta">{t('reaching.leave')}</span> <Button variant="quiet" onPress={leave}>{t('reaching.leaveAction')}</Button></p>
      </div>
    </div>
  );

  function shown() {
    switch (step.step) {
      case 'pull': return <PullStep pull={before} onChange={setBefore} onDone={() => { setStep({ step: 'meet' }); }} />;
      case 'meet': return <MeetStep person={person} pull={before} onMeet={(id) => { setMet((all) => (all.includes(id) ? all : [...all, id])); }} onChoose={(choice) => { setStep({ step: 'do', choice }); }} />;
      case 'do': return <DoStep choice={step.choice} person={person} onBegin={setWritten} onBack={() => { setStep({ step: 'meet' }); }} onDone={(did) => { setStep({ step: 'after', did }); }} />;
      case 'after': return <AfterStep onKeep={(after, body) => { void keep(step.did, after, body); }} />;
      default: return unreachable(step);
    }
  }
}
