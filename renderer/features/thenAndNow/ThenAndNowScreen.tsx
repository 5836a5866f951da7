import { blankRecord } from '../../../electron/domain/records/blank';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { usePresentPerson } from '../../client/people';
import { useHasPages, useKind } from '../../client/records';
import { go } from '../../client/route';
import { beginWriting } from '../../client/writings';
import { t } from '../../messages';
import { LookingNav } from '../../page/LookingNav';
import { TwoPassages } from './TwoPassages';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { Proposal } from './Proposal';
import { useTurnedAway } from './sitting';
import './thenAndNow.css';
import { useProposal } from './useProposal';

/** Two passages that are proposed, and those that are kept. */
export function ThenAndNowScreen() {
  const person = usePresentPerson();
  const kept = useKind('then-and-now');
  const hasPages = useHasPages();
  const turnedAway = useTurnedAway();
  const proposed = useProposal(person?.id);
  const byHand = (
    <Button
      onPress={() => {
        begin(person);
      }}
    >
      {t('thenAndNow.byHand')}
    </Button>
  );
  if (proposed === undefined)
    return (
      <Page title={t('thenAndNow.title')} ways={<LookingNav />}>
        {null}
      </Page>
    );
  if (proposed === null && kept.length + turnedAway.length === 0) {
    return (
      <Page title={t('thenAndNow.title')} ways={<LookingNav />}>
        <Empty title={t('thenAndNow.none')} text={t('thenAndNow.noneText')} {...(hasPages ? { action: byHand } : {})} />
      </Page>
    );
  }
  return (
    <Page title={t('thenAndNow.title')} ways={<LookingNav />} lede={t('thenAndNow.lede')}>
      <div className="then-and-now">
        {proposed ? (
          <Proposal key={`${proposed.then.record} ${proposed.now.record}`} proposed={proposed} person={person} />
        ) : (
          <p className="lede" role="status">
            {t('thenAndNow.noMore')}
          </p>
        )}
        <div className="form-actions">{byHand}</div>
        {kept.length > 0 && (
          <section aria-labelledby="then-and-now-kept">
            <h2 id="then-and-now-kept">{t('thenAndNow.keptTitle')}</h2>
            <Card rows>
              <ul className="kept-pairs">
                {kept.map((pair) => (
                  <li key={pair.id}>
                    <button
                      type="button"
                      onClick={() => {
                        go({ screen: 'record', record: pair.id, from: { screen: 'then-and-now' } });
                      }}
                    >
                      <TwoPassages then={pair.then} now={pair.now} />
                      {pair.body.trim() !== '' && (
                        <span className="note" dir="auto">
                          {pair.body}
                        </span>
                      )}
                    </button>
                  </li>
                ))}
              </ul>
            </Card>
          </section>
        )}
      </div>
    </Page>
  );
}

/** Begins a pair in which both are still to be chosen. */
function begin(person: Person | undefined): void {
  const { id } = beginWriting({ ...blankRecord('then-and-now', newId(), momentAt(Date.now())), person: person?.id });
  go({ screen: 'record', record: id, from: { screen: 'then-and-now' } });
}
