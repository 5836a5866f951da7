import { useMemo, useState } from 'react';
import { checkInsOf, lineOf } from '../../../electron/domain/therapy/checkIn';
import type { CheckIn } from '../../../electron/domain/kinds/checkIn';
import { dayOf, epochOf, momentAt, type Moment } from '../../../electron/domain/time/moment';
import {
  bring,
  isOpen,
  letRuptureGo,
  movesOf,
  reopen,
  unbring,
  workThrough,
  type RuptureMove,
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
import { RuptureHolds } from './RuptureHolds';
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
      <Course writing={writing} />
      {isOpen({ state }) && <RuptureHolds person={person} />}
      {state.kind === 'worked-through' && <RuptureTold writing={writing} state={state} />}
      <SidePart>
        {whole && isOpen({ state }) && (
          <Button
            variant="primary"
            wide
            onPress={() => {
              setCheckingIn(true);
            }}
          >
            {t('rupture.checkIn')}
          </Button>
        )}
        {movesOf({ state })
          .filter((move) => move !== 'bring' || state.kind === 'open')
          .map((move) => (
            <Button
              key={move}
              wide={move !== 'unbring'}
              variant={move === 'unbring' ? 'quiet' : 'plain'}
              onPress={() => {
                act(writing.record.get(), move, sessions);
              }}
            >
              {t(`rupture.${move}`)}
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

/** The small line of its check-ins, and what was said last; nothing where it has ended without any. */
function Course({ writing }: { readonly writing: Writing<Rupture> }) {
  const state = writing.record.useOf((record) => record.state);
  const all = useKind('check-in');
  const now = useNow();
  const checkIns = useMemo(() => checkInsOf(writing.id, all), [all, writing.id]);
  const points = lineOf('connection', checkIns);
  const [first] = points;
  const last = points.at(-1);
  const day = (at: Moment) => dayWords(dayOf(at), dayOf(now));
  const said = checkIns.findLast(({ body }) => body.trim() !== '');
  const isOver = !isOpen({ state });
  if (isOver && !first && !said) return null;
  return (
    <SidePart title={t(isOver ? 'rupture.asideOver' : 'rupture.aside')}>
      {first && last && (
        <>
          <Line
            size="large"
            points={points}
            label={t(isOver ? 'rupture.lineOver' : 'rupture.line', { first: first.value, last: last.value })}
          />
          <p className="course meta">
            <span>{t('rupture.lineFirst', { day: day(first.at), value: first.value })}</span>
            {points.length > 1 && <span>{t('rupture.lineLast', { day: day(last.at), value: last.value })}</span>}
          </p>
        </>
      )}
      {!first && !said && <p className="meta">{t('rupture.noLine')}</p>}
      {said && <Said checkIn={said} day={day(said.at)} />}
    </SidePart>
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

/** Does it now; what is said on the day of a session was brought there. */
function act(of: Rupture, move: RuptureMove, sessions: readonly Session[]): void {
  const now = momentAt(Date.now());
  const last = lastSession(sessions, now);
  const session = last && dayOf(last.at) === dayOf(now) && epochOf(last.at) >= epochOf(of.at) ? last : undefined;
  void undoable(`rupture-${move}`, t(SAID[move]), of, (rupture) => moved(rupture, move, now, session));
}

function moved(rupture: Rupture, move: RuptureMove, now: Moment, session: Session | undefined): Rupture | undefined {
  switch (move) {
    case 'bring':
      return bring(rupture, { at: session?.at ?? now, session: session?.id });
    case 'unbring':
      return unbring(rupture);
    case 'work-through':
      return workThrough(rupture, now);
    case 'let-go':
      return letRuptureGo(rupture, now);
    case 'reopen':
      return reopen(rupture, now);
    default:
      return unreachable(move);
  }
}

const SAID = {
  bring: 'rupture.brought',
  unbring: 'rupture.unbrought',
  'work-through': 'rupture.workedThrough',
  'let-go': 'rupture.letGo',
  reopen: 'rupture.reopened',
} as const satisfies Readonly<Record<RuptureMove, string>>;
