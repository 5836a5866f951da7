import type { ReactNode } from 'react';
import { dayOf } from '../../../electron/domain/time/moment';
import type { Source } from '../../../electron/domain/fields/parts';
import { useNow } from '../../client/now';
import { useSummary } from '../../client/records';
import { t } from '../../messages';
import { rememberedDay } from '../../messages/dates';
import './TwoPassages.css';

interface Props {
  readonly then: Source | undefined;
  readonly now: Source | undefined;
  /** Stands under each of them. */
  readonly under?: (side: Side) => ReactNode;
}

export type Side = 'then' | 'now';

/** Two passages side by side, each with when it was written. */
export function TwoPassages({ then, now, under }: Props) {
  return (
    <div className="two-passages">
      <Passage side="then" source={then}>
        {under?.('then')}
      </Passage>
      <Passage side="now" source={now}>
        {under?.('now')}
      </Passage>
    </div>
  );
}

/** What is quoted stays, although the record is no longer there. */
function Passage({
  side,
  source,
  children,
}: {
  readonly side: Side;
  readonly source: Source | undefined;
  readonly children: ReactNode;
}) {
  const summary = useSummary(source?.record);
  const today = dayOf(useNow());
  return (
    <div className="passage" role="group" aria-label={t(`thenAndNow.${side}`)}>
      <p className="meta">{summary ? rememberedDay(dayOf(summary.at), today) : t(`thenAndNow.${side}`)}</p>
      {source ? (
        <blockquote dir="auto">{`“${source.quote}”`}</blockquote>
      ) : (
        <p className="meta">{t('thenAndNow.nothing')}</p>
      )}
      {source && !summary && <p className="meta">{t('thenAndNow.gone')}</p>}
      {children}
    </div>
  );
}
