import { dayOf } from '../../../electron/domain/time/moment';
import { belongsTo } from '../../../electron/domain/therapy/person';
import type { Person } from '../../../electron/domain/kinds/person';
import type { ThenAndNow } from '../../../electron/domain/kinds/thenAndNow';
import type { Source } from '../../../electron/domain/fields/parts';
import { useNow } from '../../client/now';
import { useKind, useSummary } from '../../client/records';
import { go, type Route } from '../../client/route';
import { t } from '../../messages';
import { rememberedDay } from '../../messages/dates';
import { Card } from '../../ui/Card';

interface Props {
  readonly person: Person;
  /** Where their pages go back to. */
  readonly from: Route;
}

/** What was put side by side, as it was said then and later; nothing where nothing was. */
export function ThenAndNows({ person, from }: Props) {
  const pairs = useKind('then-and-now').filter((pair) => belongsTo(pair.person, person.id) && (pair.then ?? pair.now));
  if (pairs.length === 0) return null;
  return (
    <Card title={t('stays.thenAndNow')} rows>
      <ul>
        {pairs.map((pair) => (
          <li key={pair.id}>
            <Pair pair={pair} from={from} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Pair({ pair, from }: { readonly pair: ThenAndNow; readonly from: Route }) {
  return (
    <button
      type="button"
      className="stays-then-and-now"
      onClick={() => {
        go({ screen: 'record', record: pair.id, from });
      }}
    >
      <Side passage={pair.then} label={t('stays.then')} />
      <Side passage={pair.now} label={t('stays.now')} />
    </button>
  );
}

function Side({ passage, label }: { readonly passage: Source | undefined; readonly label: string }) {
  const summary = useSummary(passage?.record);
  const today = dayOf(useNow());
  if (!passage) return null;
  return (
    <span className="side">
      <span className="meta">{summary ? rememberedDay(dayOf(summary.at), today) : label}</span>
      <span className="quote" dir="auto">
        “{passage.quote.trim()}”
      </span>
    </span>
  );
}
