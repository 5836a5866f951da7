import { useMemo } from 'react';
import { countedBy } from '../../../electron/domain/views/counting';
import { madeOf } from '../../../electron/domain/views/course';
import { inTime } from '../../../electron/domain/time/lived';
import { belongsTo } from '../../../electron/domain/therapy/person';
import { DID } from '../../../electron/domain/therapy/reaching';
import { stretchWithin } from '../../../electron/domain/time/stretch';
import { useKind } from '../../client/records';
import { t } from '../../messages';
import { StackedChart } from '../../ui/chart/StackedChart';
import { columnsOf, MOST_COLUMNS, tableOf, totalsOf } from './columns';
import type { CardProps } from './cardProps';
import { Nothing } from './Nothing';
import { madeOfWords } from './phrases';

/** How often the pull came, and what was done with it. */
export function ReachingCard({ stretch, person }: CardProps) {
  const reachings = useKind('reaching');
  const all = useMemo(
    () => inTime(reachings).map(({ of, ...lived }) => ({ ...lived, of, part: of.did.kind })),
    [reachings],
  );
  const among = useMemo(
    () => stretchWithin(stretch, all).filter(({ of }) => person === undefined || belongsTo(of.person, person)),
    [all, stretch, person],
  );
  const counting = useMemo(() => countedBy(among, DID, MOST_COLUMNS), [among]);
  if (among.length === 0) return <Nothing title={t('looking.reachings')} text={t('looking.none')} />;
  const parts = DID.map((part) => ({ part, name: t(`looking.did.${part}`) }));
  return (
    <StackedChart
      title={t('looking.reachings')}
      label={t('looking.reachingsLabel', { every: counting.every, counts: totalsOf(counting, parts) })}
      madeOf={madeOfWords('looking.fromReachings', madeOf(among))}
      table={() => tableOf(counting, parts)}
      parts={parts.map(({ name }) => name)}
      columns={columnsOf(counting, parts)}
    />
  );
}
