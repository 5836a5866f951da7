import { useMemo } from 'react';
import { onThisDay } from '../../../electron/domain/views/calendar';
import { isOfADay } from '../../../electron/domain/records/record';
import { dayOf, type Moment } from '../../../electron/domain/time/moment';
import { useRecords } from '../../client/records';
import { go } from '../../client/route';
import { t } from '../../messages';
import { titleOfSummary } from '../../messages/records';
import { Card } from '../../ui/Card';

const MOST = 4;

/** What was written on this day in earlier years; nothing where nothing was. */
export function EarlierCard({ now }: { readonly now: Moment }) {
  const today = dayOf(now);
  const records = useRecords();
  const earlier = useMemo(
    () =>
      onThisDay(records ?? [], today).filter(
        ({ kind, at }) => isOfADay(kind) && kind !== 'check-in' && dayOf(at) < today,
      ),
    [records, today],
  );
  if (earlier.length === 0) return null;
  return (
    <Card title={t('today.earlier')}>
      <ul className="today-rows">
        {earlier.slice(0, MOST).map((summary) => (
          <li key={summary.id}>
            <button
              type="button"
              onClick={() => {
                go({ screen: 'record', record: summary.id, from: { screen: 'today' } });
              }}
            >
              <span className="name" dir="auto">
                {titleOfSummary(summary)}
              </span>
              <span className="meta">{summary.at.slice(0, 4)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
