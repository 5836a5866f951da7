import type { ReactNode } from 'react';
import type { Closing, Rupture } from '../../../electron/domain/kinds/rupture';
import { unreachable } from '../../../electron/domain/result';
import { dayOf, type Moment } from '../../../electron/domain/time/moment';
import { threadOf, type ThreadPart, type Told } from '../../../electron/domain/views/ruptureThread';
import { useNow } from '../../client/now';
import { useKind } from '../../client/records';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { dayWords, momentWords } from '../../messages/dates';
import { RecordLink } from '../../page/RecordLink';

/** What became of it, one thing after the other; nothing where there is no more than how it ended. */
export function RuptureThread({ writing }: { readonly writing: Writing<Rupture> }) {
  const rupture = writing.record.use();
  const sessions = useKind('session');
  const now = useNow();
  const thread = threadOf(rupture, sessions);
  if (thread.every((part) => part.kind === 'ended' && part.closing === undefined)) return null;
  return (
    <section className="thread" aria-labelledby="rupture-thread">
      <h2 id="rupture-thread" className="field-label">
        {t('rupture.thread')}
      </h2>
      <dl className="facts">
        {thread.map((part, index) => (
          <Part key={index} when={whenOf(part, now)}>
            {wordsOf(part)}
          </Part>
        ))}
      </dl>
    </section>
  );
}

function Part({ when, children }: { readonly when: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{when}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** What one did has a time of day, an hour with somebody and an end have a day. */
function whenOf(part: ThreadPart, now: Moment): string {
  return part.kind === 'step' ? momentWords(part.at, now) : dayWords(dayOf(part.at), dayOf(now));
}

function wordsOf(part: ThreadPart): ReactNode {
  switch (part.kind) {
    case 'step':
      return part.step.words;
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
