import { useState, type ReactNode } from 'react';
import type { Closing, Rupture, TakenStep } from '../../../electron/domain/kinds/rupture';
import { unreachable } from '../../../electron/domain/result';
import { dayOf, type Moment } from '../../../electron/domain/time/moment';
import { threadOf, type ThreadPart, type Told } from '../../../electron/domain/views/ruptureThread';
import { useNow } from '../../client/now';
import { useKind } from '../../client/records';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { dayWords } from '../../messages/dates';
import { RecordLink } from '../../page/RecordLink';
import { AddStep } from './AddStep';
import { StepWhen, StepWords } from './Step';
import { isSame } from './steps';

/** What became of it, one thing after the other, and a way to add what one did or what came. */
export function RuptureThread({ writing }: { readonly writing: Writing<Rupture> }) {
  const rupture = writing.record.use();
  const sessions = useKind('session');
  const now = useNow();
  const [added, setAdded] = useState<TakenStep>();
  const thread = threadOf(rupture, sessions);
  const isTold = thread.some((part) => part.kind !== 'ended' || part.closing !== undefined);
  return (
    <section className="thread" aria-label={t('rupture.thread')}>
      {isTold && (
        <dl className="facts">
          {thread.map((part, index) => (
            <Part
              key={part.kind === 'step' ? rupture.steps.indexOf(part.step) : `${part.kind} ${index}`}
              part={part}
              writing={writing}
              now={now}
              isNew={part.kind === 'step' && added !== undefined && isSame(part.step, added)}
            />
          ))}
        </dl>
      )}
      <AddStep writing={writing} onAdded={setAdded} />
    </section>
  );
}

interface PartProps {
  readonly part: ThreadPart;
  readonly writing: Writing<Rupture>;
  readonly now: Moment;
  readonly isNew: boolean;
}

/** What one did has a time of day; an hour with somebody and an end have a day. */
function Part({ part, writing, now, isNew }: PartProps) {
  if (part.kind === 'step')
    return (
      <>
        <dt>
          <StepWhen writing={writing} step={part.step} now={now} />
        </dt>
        <dd>
          <StepWords writing={writing} step={part.step} isNew={isNew} />
        </dd>
      </>
    );
  return (
    <>
      <dt>{dayWords(dayOf(part.at), dayOf(now))}</dt>
      <dd>{wordsOf(part)}</dd>
    </>
  );
}

function wordsOf(part: Exclude<ThreadPart, { readonly kind: 'step' }>): ReactNode {
  switch (part.kind) {
    case 'told':
      return <ToldWords told={part.told} />;
    case 'ended':
      return (
        <>
          <p>{t(`rupture.ended.${part.as}`)}</p>
          {part.closing && <ClosingWords closing={part.closing} />}
        </>
      );
    case 'reopened':
      return <p>{t('rupture.openedAgain')}</p>;
    default:
      return unreachable(part);
  }
}

function ToldWords({ told: { session, outcome, note } }: { readonly told: Told }) {
  const key = session === undefined ? 'otherwise' : outcome === 'carried' ? 'noted' : 'session';
  return (
    <>
      <p>{t(`rupture.told.${key}`)}</p>
      {note !== '' && <p dir="auto">{note}</p>}
      {session !== undefined && <RecordLink id={session} />}
    </>
  );
}

/** What was told of how it was worked through, under its labels. */
function ClosingWords({ closing }: { readonly closing: Closing }) {
  const texts = (['how', 'stays'] as const).filter((name) => closing[name].trim() !== '');
  return texts.map((name) => (
    <p key={name} dir="auto">
      <span className="meta">{t(`rupture.${name}`)}</span>
      {closing[name].trim()}
    </p>
  ));
}
