import { useMemo } from 'react';
import { countedBy } from '../../../electron/domain/views/counting';
import { madeOf } from '../../../electron/domain/views/course';
import { OTHER_LOOPS, roundsByLoop } from '../../../electron/domain/views/loopRounds';
import { useKind } from '../../client/records';
import { t } from '../../messages';
import { titleOfRecord } from '../../messages/records';
import { LOOKS } from '../../ui/chart/looks';
import { StackedChart } from '../../ui/chart/StackedChart';
import { columnsOf, MOST_COLUMNS, tableOf, totalsOf } from './columns';
import type { CardProps } from './cardProps';
import { Nothing } from './Nothing';
import { madeOfWords } from './phrases';

/** How often loops came round. */
export function RoundCard({ stretch, person }: CardProps) {
  const loops = useKind('loop');
  const rounds = useKind('round');
  const told = useMemo(
    () => roundsByLoop(loops, rounds, stretch, person, LOOKS.length),
    [loops, rounds, stretch, person],
  );
  const parts = useMemo(
    () => [
      ...told.loops.map((loop) => ({ part: loop.id, name: titleOfRecord(loop) })),
      ...(told.rounds.some(({ part }) => part === OTHER_LOOPS)
        ? [{ part: OTHER_LOOPS, name: t('looking.otherLoops') }]
        : []),
    ],
    [told],
  );
  const counting = useMemo(
    () =>
      countedBy(
        told.rounds,
        parts.map(({ part }) => part),
        MOST_COLUMNS,
      ),
    [told, parts],
  );
  if (told.rounds.length === 0) return <Nothing title={t('looking.rounds')} text={t('looking.none')} />;
  return (
    <StackedChart
      title={t('looking.rounds')}
      label={t('looking.roundsLabel', { every: counting.every, counts: totalsOf(counting, parts) })}
      madeOf={madeOfWords('looking.fromRounds', madeOf(told.rounds))}
      table={() => tableOf(counting, parts)}
      parts={parts.map(({ name }) => name)}
      columns={columnsOf(counting, parts)}
    />
  );
}
