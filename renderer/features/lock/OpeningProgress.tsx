import type { JournalState } from '../../../electron/contract/journal';
import { useSlow } from '../../client/slow';
import { t } from '../../messages';
import { Centre } from '../../ui/Page';
import { Progress } from '../../ui/Progress';

/** The journal is being read. */
export function OpeningProgress({ journal }: { readonly journal: JournalState }) {
  return (
    <Centre narrow>
      <h1 className="brand-large">{t('app.name')}</h1>
      <div className="outcome">
        <ReadingProgress journal={journal} goesOn />
      </div>
    </Centre>
  );
}

interface ReadingProps {
  readonly journal: JournalState;
  readonly goesOn: boolean;
}

/** How far opening is, once it takes more than half a second. */
export function ReadingProgress({ journal, goesOn }: ReadingProps) {
  const isSlow = useSlow(goesOn);
  if (!isSlow) return null;
  if (journal.state !== 'opening') return <Progress label={t('lock.unlocking')} done={0} total={0} />;
  const { done, total, resealing = false } = journal;
  return (
    <Progress
      label={total > 0 ? t(resealing ? 'lock.resealingOf' : 'lock.readingOf', { done, total }) : t('lock.reading')}
      done={done}
      total={total}
    />
  );
}
