import { dayOf, type Moment } from '../../../electron/domain/time/moment';
import { go } from '../../client/route';
import { t } from '../../messages';
import { dayWords } from '../../messages/dates';
import { titleOfSummary } from '../../messages/records';
import { useList } from '../list';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';

const MOST = 5;

interface Props {
  /** When the next hour is. */
  readonly next: Moment | undefined;
  readonly now: Moment;
}

/** What is first on the list; nothing where it is empty. */
export function ListCard({ next, now }: Props) {
  const list = useList();
  if (list.length === 0) return null;
  return (
    <Card title={next === undefined ? t('today.list') : t('today.listFor', { day: dayWords(dayOf(next), dayOf(now)) })}>
      <ol className="today-rows numbered">
        {list.slice(0, MOST).map((item) => (
          <li key={item.id}>
            <button
              type="button"
              onClick={() => {
                go({ screen: 'record', record: item.id, from: { screen: 'today' } });
              }}
            >
              <span className="name" dir="auto">
                {titleOfSummary(item)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <Button
        variant="quiet"
        onPress={() => {
          go({ screen: 'sessions' });
        }}
      >
        {t('today.openList')}
      </Button>
    </Card>
  );
}
