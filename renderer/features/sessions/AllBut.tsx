import { useState } from 'react';
import type { Answer } from '../../../electron/domain/therapy/goneBy';
import type { SessionTime } from '../../../electron/domain/therapy/nextSession';
import type { Person } from '../../../electron/domain/kinds/person';
import { SESSION_WHY, type SessionWhy } from '../../../electron/domain/kinds/session';
import type { Moment } from '../../../electron/domain/time/moment';
import { inZone, zoneOf } from '../../../electron/domain/time/zone';
import { useNow } from '../../client/now';
import { t } from '../../messages';
import { fullMomentWords } from '../../messages/dates';
import { personName } from '../../messages/names';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { answerHours } from './answering';

interface Props {
  readonly person: Person;
  readonly hours: readonly SessionTime[];
  readonly onDone: () => void;
}

/** `open`: it stays unanswered. */
type Row = 'met' | SessionWhy | 'open';

/** Several hours at once: each took place, unless something else is said of it. */
export function AllBut({ person, hours, onDone }: Props) {
  const now = useNow();
  const [rows, setRows] = useState<ReadonlyMap<Moment, Row>>(new Map());
  const name = personName(person);
  const options = [
    { value: 'met', label: t('sessions.yes') },
    ...SESSION_WHY.map((why) => ({ value: why, label: t(`sessions.why.${why}`, { name }) })),
    { value: 'open', label: t('sessions.leaveOpen') },
  ] as const;
  const keep = () => {
    onDone();
    const said = hours.flatMap((hour) => {
      const answer = answerOf(rows.get(hour.at) ?? 'met');
      return answer ? [{ hour, answer }] : [];
    });
    if (said.length > 0) void answerHours(person, said, t('sessions.saidAll'));
  };
  return (
    <>
      <ul className="all-but">
        {hours.map(({ at }) => {
          const when = fullMomentWords(inZone(at, zoneOf(now)), now);
          return (
            <li key={at}>
              <span>{when}</span>
              <Choice<Row>
                label={when}
                options={options}
                value={rows.get(at) ?? 'met'}
                onChange={(row) => {
                  setRows(new Map([...rows, [at, row]]));
                }}
              />
            </li>
          );
        })}
      </ul>
      <div className="list-doings">
        <Button variant="primary" onPress={keep}>
          {t('sessions.keep')}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {t('sessions.back')}
        </Button>
      </div>
    </>
  );
}

function answerOf(row: Row): Answer | undefined {
  if (row === 'open') return undefined;
  return row === 'met' ? { kind: 'met' } : { kind: 'not-met', why: row };
}
