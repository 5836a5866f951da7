import { useMemo } from 'react';
import { dayOf } from '../../../electron/domain/time/moment';
import { useRecords } from '../../client/records';
import { t } from '../../messages';
import { dayName } from '../../messages/dates';
import { titleOfSummary } from '../../messages/records';
import { Dialog } from '../../ui/Dialog';
import { closeSeveral, openOne, useSeveral } from './openMark';

/** The records that stand behind one mark, to choose one. */
export function SeveralDialog() {
  const several = useSeveral();
  const records = useRecords();
  const shown = useMemo(() => {
    const ids = new Set(several?.ids);
    return records?.filter(({ id }) => ids.has(id)).toReversed() ?? [];
  }, [several, records]);
  return (
    <Dialog title={several?.title ?? ''} isOpen={several !== undefined} onClose={closeSeveral}>
      <p className="meta">{t('looking.severalText')}</p>
      <ul className="several">
        {shown.map((summary) => (
          <li key={summary.id}>
            <button
              type="button"
              onClick={() => {
                openOne(summary.id);
              }}
            >
              <span className="meta">{dayName(dayOf(summary.at))}</span>{' '}
              <span dir="auto">{titleOfSummary(summary)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
