import { useMemo } from 'react';
import { breaksIn, type BreakIn } from '../../../electron/domain/views/breaksIn';
import { courseOf, FEW, ratedOf, type Course, type CourseLine } from '../../../electron/domain/views/course';
import { endOfDay, inTime, startOf } from '../../../electron/domain/time/lived';
import { dayOf } from '../../../electron/domain/time/moment';
import { endsOf } from '../../../electron/domain/therapy/ending';
import { withTimesBetween } from '../../../electron/domain/therapy/ends';
import { belongsTo } from '../../../electron/domain/therapy/person';
import { unreachable } from '../../../electron/domain/result';
import { stretchWithin } from '../../../electron/domain/time/stretch';
import { usePeople } from '../../client/people';
import { useKind } from '../../client/records';
import { t } from '../../messages';
import { dayName } from '../../messages/dates';
import { LineChart, type Dot, type ChartLine } from '../../ui/chart/LineChart';
import type { CardProps } from './cardProps';
import { Nothing } from './Nothing';
import { openMark } from './openMark';
import { madeOfWords, periodName, sentences } from './phrases';

/** So many points of a line fit. */
const MOST = 100;

/** Connection and pull over time, with breaks and sessions. */
export function CourseCard({ stretch, person, now }: CardProps) {
  const checkIns = useKind('check-in');
  const sessions = useKind('session');
  const people = usePeople();
  const endings = useKind('ending');
  const rated = useMemo(() => ratedOf(checkIns), [checkIns]);
  const course = useMemo(() => courseOf(rated, stretch, person, MOST), [rated, stretch, person]);
  const held = useMemo(() => inTime(sessions.filter((session) => session.state !== 'cancelled')), [sessions]);
  const { first, last } = course.madeOf;
  if (first === undefined || last === undefined)
    return <Nothing title={t('looking.course')} text={t('looking.noCheckIns')} />;
  const today = dayOf(now);
  const from = stretch.from ?? first;
  const to = stretch.to ?? (last > today ? last : today);
  const breaks = breaksIn(
    people
      .filter(({ id }) => person === undefined || id === person)
      .map((one) => withTimesBetween(one, endsOf(one.id, endings))),
    from,
    to,
  );
  const until = stretch.to !== undefined && stretch.to < today ? stretch.to : today;
  const sat = stretchWithin({ from, to: until }, held).filter(
    ({ of }) => person === undefined || belongsTo(of.person, person),
  );
  return (
    <LineChart
      title={t('looking.course')}
      label={labelOf(course, breaks)}
      madeOf={madeOf(course)}
      table={() => ({
        head: [t('looking.time'), t('looking.connectionColumn'), t('looking.pullColumn'), t('looking.apartColumn')],
        rows: rowsOf(course, breaks),
      })}
      from={startOf(from)}
      to={endOfDay(to)}
      lines={[lineOf('connection', course.connection), lineOf('pull', course.pull)]}
      bands={breaks.map((one, index) => ({
        key: `${index} ${one.from}`,
        from: startOf(one.from),
        to: endOfDay(one.to),
        name: breakName(one),
      }))}
      strokes={{
        name: t('looking.sessions'),
        at: sat.map(({ id, day, lived }) => ({
          key: id,
          at: lived,
          label: () => t('looking.sessionOn', { day: dayName(day) }),
          onOpen: () => {
            openMark('', [id]);
          },
        })),
      }}
    />
  );
}

function lineOf(rating: 'connection' | 'pull', line: CourseLine): ChartLine {
  const common =
    rating === 'connection'
      ? ({ name: t('looking.connection'), look: 'whole', tone: 'tide' } as const)
      : ({ name: t('looking.pull'), look: 'dashed', tone: 'ember' } as const);
  switch (line.kind) {
    case 'dots':
    case 'joined':
      return {
        ...common,
        kind: line.kind,
        dots: line.dots.map(
          ({ id, day, lived, value }): Dot => ({
            key: id,
            at: lived,
            value,
            label: () => t(`looking.${rating}On`, { day: dayName(day), value }),
            onOpen: () => {
              openMark('', [id]);
            },
          }),
        ),
      };
    case 'middles':
      return {
        ...common,
        kind: 'middles',
        dots: line.middles.map((middle): Dot => {
          const { from, lived, middle: value, low, high, items } = middle;
          const label = () =>
            t(`looking.${rating}In`, { period: periodName(middle, line.every), value, low, high, count: items.length });
          return {
            key: from,
            at: lived,
            value,
            reach: { low, high },
            label,
            onOpen: () => {
              openMark(
                label(),
                items.map(({ id }) => id),
              );
            },
          };
        }),
      };
    default:
      return unreachable(line);
  }
}

function labelOf({ connection, pull }: Course, breaks: readonly BreakIn[]): string {
  return t('looking.courseLabel', {
    connection: t('looking.connectionGoes', ends(connection)),
    pull: t('looking.pullGoes', ends(pull)),
    breaks: breaks.length,
  });
}

function ends(line: CourseLine) {
  const values =
    line.kind === 'middles' ? line.middles.map(({ middle }) => middle) : line.dots.map(({ value }) => value);
  return { count: values.length, first: values[0] ?? 0, last: values.at(-1) ?? 0 };
}

function madeOf({ connection, pull, madeOf: made }: Course): string {
  const lines = [connection, pull];
  const middles = lines.find((line) => line.kind === 'middles');
  const isFew = lines.some((line) => line.kind === 'dots' && line.dots.length > 1);
  return sentences(
    madeOfWords('looking.fromCheckIns', made),
    middles ? t('looking.middles', { every: middles.every }) : '',
    isFew ? t('looking.few', { few: FEW }) : '',
  );
}

/** A row for each time, in time. */
function rowsOf({ connection, pull }: Course, breaks: readonly BreakIn[]): readonly (readonly string[])[] {
  const rows = new Map<string, { readonly at: number; readonly cells: [string, string, string, string] }>();
  [connection, pull].forEach((line, index) => {
    for (const { key, at, name, value, apart } of cellsOf(line, breaks)) {
      const row = rows.get(key) ?? { at, cells: [name, '', '', apart] };
      row.cells[index === 0 ? 1 : 2] = value;
      rows.set(key, row);
    }
  });
  return [...rows.values()].sort((one, other) => one.at - other.at).map(({ cells }) => cells);
}

function cellsOf(line: CourseLine, breaks: readonly BreakIn[]) {
  if (line.kind === 'middles') {
    return line.middles.map((middle) => ({
      key: middle.from,
      at: middle.lived,
      name: periodName(middle, line.every),
      value: t('looking.middle', { value: middle.middle, low: middle.low, high: middle.high }),
      apart: breaks
        .filter(({ from, to }) => from <= middle.to && to >= middle.from)
        .map(breakName)
        .join(', '),
    }));
  }
  return line.dots.map(({ id, day, lived, value }) => ({
    key: id,
    at: lived,
    name: dayName(day),
    value: String(value),
    apart: breaks
      .filter(({ from, to }) => from <= day && day <= to)
      .map(breakName)
      .join(', '),
  }));
}

/** Whose a break is: “M away”. */
function breakName({ break: { whose }, person }: BreakIn): string {
  return t('looking.break', { whose, name: person.name });
}
