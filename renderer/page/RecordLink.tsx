import type { Id } from '../../electron/domain/id';
import { useSummary } from '../client/records';
import { currentRoute, go } from '../client/route';
import { t } from '../messages';
import { titleOfSummary } from '../messages/records';
import { Button } from '../ui/Button';

/** Another record by what it is called, which opens it; or that it is no longer there. */
export function RecordLink({ id }: { readonly id: Id }) {
  const summary = useSummary(id);
  if (!summary) return <span className="meta">{t('record.gone')}</span>;
  const open = () => {
    const from = currentRoute();
    go({ screen: 'record', record: id, from: from.screen === 'record' ? from.from : from });
  };
  return (
    <Button variant="quiet" onPress={open}>
      {titleOfSummary(summary)}
    </Button>
  );
}
