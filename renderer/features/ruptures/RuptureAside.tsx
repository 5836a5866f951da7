import { useMemo, useState } from 'react';
import { checkInsOf, lineOf } from '../../../electron/domain/therapy/checkIn';
import type { CheckIn } from '../../../electron/domain/kinds/checkIn';
import { dayOf, momentAt, type Moment } from '../../../electron/domain/time/moment';
import {
  bring,
  letRuptureGo,
  reopen,
  stepsOf,
  workThrough,
  type RuptureStep,
} from '../../../electron/domain/therapy/rupture';
import type { Rupture } from '../../../electron/domain/kinds/rupture';
import { unreachable } from '../../../electron/domain/result';
import { lastSession } from '../../../electron/domain/therapy/session';
import type { Session } from '../../../electron/domain/kinds/session';
import { useSessions } from '../../client/sessions';
import { useNow } from '../../client/now';
import { usePeople } from '../../client/people';
import { useKind } from '../../client/records';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { dayWords } from '../../messages/dates';
import { CheckInForm } from '../checkIn';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Line } from '../../ui/Line';
import { SidePart } from '../../ui/SideScreen';
import { undoable } from '../../ui/undoable';
import { RuptureTold } from './RuptureTold';

/** How it is while it is open, and what can be done with it. */
export function RuptureAside({ writing }: { readonly writing: Writing<Rupture> }) {
  const state = writing.record.useOf((record) => record.state);
  const person = writing.record.useOf((record) => record.person);
  const people = usePeople();
  const whole = people.find(({ id }) => id === person);
  const [isCheckingIn, setCheckingIn] = useState(false);
  const sessions = useSessions();
  const close = () => {
    setCheckingIn(false);
  };
  return (
    <>
      <SidePart title={t('rupture.aside')}>
        <Course writing={writing} />
      </SidePart>
      {state.kind === 'worked-through' && <RuptureTold writing={writing} state={state} />}
      <SidePart>
        {whole && (
          <Button
            wide
            onPress={() => {
              setCheckingIn(true);
            }}
          >
            {t('rupture.checkIn')}
          </Button>
        )}
        {stepsOf({ state })
          .filter((step) => step !== 'bring' || state.kind === 'open')
          .map((step) => (
            <Button
              key={step}
              wide
              onPress={() => {
                act(writing.record.get(), step, sessions);
              }}
            >
              {t(`rupture.${step}`)}
            </Button>
          ))}
      </SidePart>
      {whole && isCheckingIn && (
        <Dialog title={t('rupture.checkInTitle')} isOpen onClose={close}>
          <CheckInForm person={whole} of={writing.id} autoFocus onKept={close} />
        </Dialog>
      )}
    </>
  );
}

/** The small line of its check-ins, and what was said last. */
function Course({ writing }: { readonly writing: Writing<Rupture> }) {
  const all = useKind('check-in');
  const now = useNow();
  const checkIns = useMemo(() => checkInsOf(writing.id, all), [all, writing.id]);
  const points = lineOf('connection', checkIns);
  const [first] = points;
  const last = points.at(-1);
  const day = (at: Moment) => dayWords(dayOf(at), dayOf(now));
  const said = checkIns.findLast(({ body }) => body.trim() !== '');
  if (!first || !last)
    return <>{said ? <Said checkIn={said} day={day(said.at)} /> : <p className="meta">{t('rupture.noLine')}</p>}</>;
  return (
    <>
      <Line size="large" points={points} label={t('rupture.line', { first: first.value, last: last.value })} />
      <p className="course meta">
        <span>{t('rupture.lineFirst', { day: day(first.at), value: first.value })}</span>
        {points.length > 1 && <span>{t('rupture.lineLast', { day: day(last.at), value: last.value })}</span>}
      </p>
      {said && <Said checkIn={said} day={day(said.at)} />}
    </>
  );
}

function Said({ checkIn, day }: { readonly checkIn: CheckIn; readonly day: string }) {
  return (
    <figure className="said-then">
      <blockquote dir="auto">“{checkIn.body.trim()}”</blockquote>
      <figcaption className="meta">{day}</figcaption>
    </figure>
  );
}

/** Does it now; what was brought was brought to the last session. */
function act(of: Rupture, step: RuptureStep, sessions: readonly Session[]): void {
  const now = momentAt(Date.now());
  void undoable(`rupture-${step}`, t(saidOf(step)), of, (rupture) =>
    done(rupture, step, now, lastSession(sessions, now)?.id),
  );
}

function done(
  rupture: Rupture,
  step: RuptureStep,
  at: Moment,
  session: Rupture['id'] | undefined,
): Rupture | undefined {
  switch (step) {
    case 'bring':
      return bring(rupture, { at, session });
    case 'work-through':
      return workThrough(rupture, at);
    case 'let-go':
      return letRuptureGo(rupture, at);
    case 'reopen':
      return reopen(rupture);
    default:
      return unreachable(step);
  }
}

function saidOf(step: RuptureStep) {
  switch (step) {
    case 'bring':
      return 'rupture.brought';
    case 'work-through':
      return 'rupture.workedThrough';
    case 'let-go':
      return 'rupture.letGo';
    case 'reopen':
      return 'rupture.reopened';
    default:
      return unreachable(step);
  }
}
