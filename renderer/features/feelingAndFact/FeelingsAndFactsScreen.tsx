import { isHalfDone, reachedStep } from '../../../electron/domain/therapy/feelingAndFact';
import type { FeelingAndFact } from '../../../electron/domain/kinds/feelingAndFact';
import { dayOf, type Moment } from '../../../electron/domain/time/moment';
import { useNow } from '../../client/now';
import { useName, usePresentPerson } from '../../client/people';
import { useKind } from '../../client/records';
import { go } from '../../client/route';
import { t } from '../../messages';
import { dayWords } from '../../messages/dates';
import { titleOfRecord } from '../../messages/records';
import { beginFeelingAndFact } from './beginFeelingAndFact';
import { LookingNav } from '../../page/LookingNav';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import './feelingAndFact.css';

/** Every feeling and fact, newest first; of one that is half done, how far it is. */
export function FeelingsAndFactsScreen() {
  const all = useKind('feeling-and-fact');
  const person = usePresentPerson();
  const now = useNow();
  const begin = () => {
    beginFeelingAndFact(person?.id);
  };
  if (all.length === 0) {
    return (
      <Page title={t('facts.title')} ways={<LookingNav />}>
        <Empty
          title={t('facts.empty')}
          text={t('facts.emptyText')}
          action={
            <Button variant="primary" onPress={begin}>
              {t('facts.begin')}
            </Button>
          }
        />
      </Page>
    );
  }
  return (
    <Page title={t('facts.title')} ways={<LookingNav />} lede={t('facts.lede')}>
      <Card rows>
        <ul className="facts-list">
          {all.map((one) => (
            <Row key={one.id} record={one} now={now} />
          ))}
        </ul>
      </Card>
      <div className="form-actions">
        <Button onPress={begin}>{t('facts.begin')}</Button>
      </div>
    </Page>
  );
}

function Row({ record, now }: { readonly record: FeelingAndFact; readonly now: Moment }) {
  const name = useName(record.person) ?? '';
  const feelings = record.feelings.map((feeling) => feeling.name).join(', ');
  const step = reachedStep(record);
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          go({ screen: 'record', record: record.id, from: { screen: 'feelings-and-facts' } });
        }}
      >
        <span className="what">
          <span className="name" dir="auto">
            {titleOfRecord(record)}
          </span>
          <span className="meta" dir="auto">
            {[dayWords(dayOf(record.at), dayOf(now)), name, feelings].filter((words) => words !== '').join(' · ')}
          </span>
        </span>
        {isHalfDone(record) && step !== undefined && (
          <Chip>{t('facts.asFarAs', { step: t(`facts.step.${step}`) })}</Chip>
        )}
      </button>
    </li>
  );
}
