import { useMemo, type Ref } from 'react';
import { onThisDay } from '../../../electron/domain/views/calendar';
import { dayOf, type Day, type Moment } from '../../../electron/domain/time/moment';
import type { SessionState } from '../../../electron/domain/kinds/session';
import type { Id } from '../../../electron/domain/id';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { usePeople, usePresentPerson } from '../../client/people';
import { useRecords } from '../../client/records';
import { go, type RouteTo } from '../../client/route';
import { t } from '../../messages';
import { dayName, weekdayName } from '../../messages/dates';
import { personName } from '../../messages/names';
import { kindName, titleOfSummary } from '../../messages/records';
import { Chip } from '../../ui/Chip';
import { SidePart } from '../../ui/SideScreen';
import { BeginBreak } from '../people';
import { AskHours } from '../sessions';
import type { DayMark } from './dayMarks';

interface Props {
  readonly day: Day;
  readonly mark: DayMark;
  /** The calendar as it is, where one comes back to. */
  readonly from: RouteTo<'calendar'>;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** So many rows are shown of a day. */
const MOST = 40;

/** One day: its session, the break in which it is, what was written on it, and on the same day in other years. */
export function DayPanel({ day, mark: { written, sessions, hours, gone, apart }, from, heading }: Props) {
  const person = usePresentPerson();
  const people = usePeople();
  const isAlone = people.length < 2;
  const sessionWords = (whose: Id | undefined, state: SessionState) => {
    const other = isAlone ? undefined : people.find(({ id }) => id === whose);
    const words = { state: t(`session.state.${state}`) };
    return other ? t('calendar.sessionWith', { ...words, name: personName(other) }) : t('calendar.session', words);
  };
  const records = useRecords();
  const others = useMemo(() => onThisDay(records ?? [], day).filter(({ kind }) => kind !== 'check-in'), [records, day]);
  const isEmpty = written.length + sessions.length + hours.length + gone.length === 0;
  return (
    <>
      <div className="side-part">
        <h2 ref={heading} tabIndex={-1}>
          {weekdayName(day)} {dayName(day)}
        </h2>
        {apart && (
          <p className="meta" dir="auto">
            {[t('calendar.whose', { whose: apart.whose, name: personName(person) }), apart.note]
              .filter((words) => words !== '')
              .join(', ')}
          </p>
        )}
        {person && <BeginBreak key={`${person.id} ${day}`} person={person} day={day} />}
        {gone.map((hour) => (
          <AskHours key={`${hour.person.id} ${hour.at}`} person={hour.person} hours={[hour]} />
        ))}
        {isEmpty && <p className="meta">{t('calendar.nothing')}</p>}
        <ul className="day-rows">
          {hours.map((hour) => (
            <li key={hour.person.id} className="hour">
              {isAlone
                ? t('calendar.hour', { time: timeOf(hour.at) })
                : t('calendar.hourWith', { time: timeOf(hour.at), name: personName(hour.person) })}
            </li>
          ))}
          {sessions.map(({ id, at, state, person: whose }) => (
            <li key={id}>
              <Way record={id} from={from} note={timeOf(at)} name={sessionWords(whose, state)} />
            </li>
          ))}
          <Rows records={written} from={from} noteOf={({ at }) => timeOf(at)} />
        </ul>
      </div>
      {others.length > 0 && (
        <SidePart title={t('calendar.others')}>
          <ul className="day-rows">
            <Rows records={others} from={from} noteOf={({ at }) => dayOf(at).slice(0, 4)} />
          </ul>
        </SidePart>
      )}
    </>
  );
}

interface RowsProps {
  readonly records: readonly RecordSummary[];
  readonly from: RouteTo<'calendar'>;
  readonly noteOf: (record: RecordSummary) => string;
}

function Rows({ records, from, noteOf }: RowsProps) {
  return (
    <>
      {records.slice(0, MOST).map((record) => (
        <li key={record.id}>
          <Way
            record={record.id}
            from={from}
            note={noteOf(record)}
            name={titleOfSummary(record)}
            {...(record.kind === 'entry' ? {} : { kind: kindName(record.kind) })}
          />
        </li>
      ))}
      {records.length > MOST && <li className="meta">{t('calendar.more', { count: records.length - MOST })}</li>}
    </>
  );
}

interface WayProps {
  readonly record: Id;
  readonly from: RouteTo<'calendar'>;
  readonly note: string;
  readonly name: string;
  readonly kind?: string;
}

/** A way to the page of a record, and from there back. */
function Way({ record, from, note, name, kind }: WayProps) {
  return (
    <button
      type="button"
      onClick={() => {
        go({ screen: 'record', record, from });
      }}
    >
      <span className="meta">{note}</span>{' '}
      <span className="name" dir="auto">
        {name}
      </span>
      {kind !== undefined && (
        <>
          {' '}
          <Chip>{kind}</Chip>
        </>
      )}
    </button>
  );
}

function timeOf(at: Moment): string {
  return at.slice(11, 16);
}
