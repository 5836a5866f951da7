import { useMemo, useState } from 'react';
import { sessionAt } from '../../../electron/domain/therapy/hour';
import type { SessionTime } from '../../../electron/domain/therapy/nextSession';
import type { Id } from '../../../electron/domain/id';
import { dayOf, epochOf } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { dayApart } from '../../../electron/domain/therapy/person';
import { lastSession } from '../../../electron/domain/therapy/session';
import { inZone, zoneOf } from '../../../electron/domain/time/zone';
import { useEnds, useHasEnded } from '../../client/endings';
import { useNextSession, useOpenHours, useSessions } from '../../client/sessions';
import { useList } from '../list';
import { useNow } from '../../client/now';
import { usePresentPerson } from '../../client/people';
import { useKind } from '../../client/records';
import { go } from '../../client/route';
import { beginWriting } from '../../client/writings';
import { t } from '../../messages';
import { fullMomentWords } from '../../messages/dates';
import { Ended } from '../ending';
import { BeginBreak } from '../people';
import { Whom } from '../../page/Whom';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { SidePart, SideScreen } from '../../ui/SideScreen';
import { AddTopic } from './AddTopic';
import { AskHours } from './AskHours';
import { SessionDialog } from './SessionDialog';
import { InSession, type Running } from './InSession';
import { LastTime } from './LastTime';
import { NextList } from './NextList';
import { hourToStart } from './hourToStart';
import { OtherHours } from './OtherHours';
import { PrintList } from './PrintList';
import { SessionRows } from './SessionRows';
import './sessions.css';

/** The next session and its list, what came of the last one, and those before. */
export function SessionsScreen() {
  const person = usePresentPerson();
  if (person) return <Sessions person={person} key={person.id} />;
  return (
    <Page title={t('sessions.title')}>
      <Empty
        title={t('list.empty')}
        text={t('sessions.nobody')}
        action={
          <Button
            variant="primary"
            onPress={() => {
              go({ screen: 'people' });
            }}
          >
            {t('sessions.people')}
          </Button>
        }
      />
    </Page>
  );
}

function Sessions({ person }: { readonly person: Person }) {
  const now = useNow();
  const list = useList();
  const sessions = useSessions();
  const checkIns = useKind('check-in');
  const hour = useNextSession();
  const [isAdding, setAdding] = useState(false);
  const [typed, setTyped] = useState<Id>();
  const [isSetting, setSetting] = useState(false);
  const [running, setRunning] = useState<Running>();
  const around = useMemo(() => ({ sessions, checkIns, now }), [sessions, checkIns, now]);
  const when = hour && fullMomentWords(inZone(hour.at, zoneOf(now)), now);
  const ends = useEnds();
  const hasEnded = useHasEnded();
  const open = useOpenHours();
  const passed = open.at(-1);
  const starting = useMemo(() => hourToStart(person, sessions, now, ends), [person, sessions, now, ends]);
  // Nobody is led to an hour that is not to be.
  const isAway = starting.session === undefined && dayApart(person.breaks, dayOf(now)) !== undefined;
  const last = lastSession(sessions, now);
  const others = sessions.filter(({ id }) => id !== hour?.session?.id && id !== last?.id);
  const isToCome = ({ at, state }: (typeof sessions)[number]) => state === 'planned' && epochOf(at) > epochOf(now);

  // What is being typed stands in its field.
  const shown = isAdding ? list.filter(({ id }) => id !== typed) : list;

  const run = (chosen: SessionTime, isOver: boolean) => {
    const session = sessionAt(chosen, person);
    if (!chosen.session) beginWriting(session);
    setRunning({ session: session.id, isOver });
  };

  // An hour that goes on over the midnight of the last day is not taken away.
  if (hasEnded && !running) return <Ended title={t('sessions.title')} person={person} />;
  return (
    <SideScreen
      label={t('sessions.side')}
      side={
        last ? (
          <LastTime session={last} today={dayOf(now)} isLast={!passed} />
        ) : (
          <SidePart>
            <p className="meta">{t('sessions.firstTime')}</p>
          </SidePart>
        )
      }
    >
      <Page
        title={t('sessions.title')}
        ways={<Whom />}
        lede={
          <>
            {when === undefined ? t('sessions.noHour') : t('sessions.when', { when })}{' '}
            <Button
              variant="quiet"
              onPress={() => {
                setSetting(true);
              }}
            >
              {hour ? t('sessions.change') : t('sessions.set')}
            </Button>
            <BeginBreak person={person} day={dayOf(now)} />
          </>
        }
      >
        <OtherHours />
        {passed && (
          <div className="passed-hour">
            <AskHours person={person} hours={open}>
              <Button
                onPress={() => {
                  run(passed, true);
                }}
              >
                {t('sessions.noteLast')}
              </Button>
            </AskHours>
          </div>
        )}
        {list.length === 0 && !isAdding && (
          <div className="list-empty">
            <h2>{t('list.empty')}</h2>
            <p>{t('list.emptyText')}</p>
          </div>
        )}
        {shown.length > 0 && <NextList list={shown} around={around} />}
        {isAdding && (
          <AddTopic
            onBegin={setTyped}
            onDone={() => {
              setAdding(false);
            }}
          />
        )}
        <div className="list-doings">
          {!isAdding && (
            <Button
              onPress={() => {
                setAdding(true);
              }}
            >
              {t('list.add')}
            </Button>
          )}
          {list.length > 0 && <PrintList list={list} around={around} when={when} />}
          <span className="last">
            <Button
              variant={isAway ? 'plain' : 'primary'}
              onPress={() => {
                run(starting, false);
              }}
            >
              {starting.session && starting.session.list.length > 0 ? t('sessions.goOn') : t('sessions.start')}
            </Button>
          </span>
        </div>
        <div className="sessions-before">
          <SessionRows title={t('sessions.later')} sessions={others.filter(isToCome).toReversed()} now={now} />
          <SessionRows
            title={t('sessions.before')}
            sessions={others.filter((session) => !isToCome(session))}
            now={now}
          />
        </div>
      </Page>
      {isSetting && (
        <SessionDialog
          person={person}
          hour={hour}
          onClose={() => {
            setSetting(false);
          }}
        />
      )}
      {running && (
        <InSession
          {...running}
          person={person}
          onClose={() => {
            setRunning(undefined);
          }}
        />
      )}
    </SideScreen>
  );
}
