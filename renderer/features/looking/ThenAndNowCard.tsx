import { isIn } from '../../../electron/domain/time/stretch';
import { dayOf } from '../../../electron/domain/time/moment';
import { belongsTo } from '../../../electron/domain/therapy/person';
import { useKind } from '../../client/records';
import { go } from '../../client/route';
import { t } from '../../messages';
import { TwoPassages } from '../thenAndNow';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import type { CardProps } from './cardProps';
import { openMark } from './openMark';

/** The two passages that were kept last in this time, side by side, or the way to them. */
export function ThenAndNowCard({ stretch, person }: CardProps) {
  const kept = useKind('then-and-now').find(
    (pair) => isIn(stretch, dayOf(pair.at)) && (person === undefined || belongsTo(pair.person, person)),
  );
  return (
    <Card title={t('thenAndNow.title')}>
      {kept ? (
        <button
          type="button"
          className="kept-pair"
          onClick={() => {
            openMark('', [kept.id]);
          }}
        >
          <TwoPassages then={kept.then} now={kept.now} />
        </button>
      ) : (
        <p className="meta">{t('thenAndNow.noneKept')}</p>
      )}
      <span className="screen-only">
        <Button
          variant="quiet"
          onPress={() => {
            go({ screen: 'then-and-now' });
          }}
        >
          {t('thenAndNow.more')}
        </Button>
      </span>
    </Card>
  );
}
