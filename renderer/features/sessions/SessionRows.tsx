import { headOf } from '../../../electron/domain/records/head';
import type { Moment } from '../../../electron/domain/time/moment';
import type { Session } from '../../../electron/domain/kinds/session';
import { inZone, zoneOf } from '../../../electron/domain/time/zone';
import { go } from '../../client/route';
import { t } from '../../messages';
import { fullMomentWords } from '../../messages/dates';
import { Card } from '../../ui/Card';

interface Props {
  readonly title: string;
  readonly sessions: readonly Session[];
  readonly now: Moment;
}

/** Sessions, each with when it was and what was noted first; nothing where there are none. */
export function SessionRows({ title, sessions, now }: Props) {
  if (sessions.length === 0) return null;
  return (
    <Card title={title} rows>
      <ul className="session-rows">
        {sessions.map((session) => (
          <li key={session.id}>
            <button
              type="button"
              onClick={() => {
                go({ screen: 'record', record: session.id, from: { screen: 'sessions' } });
              }}
            >
              <strong>{fullMomentWords(inZone(session.at, zoneOf(now)), now)}</strong>
              <span className="name" dir="auto">
                {headOf(session).title}
              </span>
              <span className="meta">
                {session.state === 'held'
                  ? t('sessions.count', { count: broughtIn(session) })
                  : t(`session.state.${session.state}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function broughtIn({ list }: Session): number {
  return list.filter(({ outcome }) => outcome !== 'carried').length;
}
