import { blankRecord } from '../../../electron/domain/records/blank';
import { newId } from '../../../electron/domain/id';
import { dayOf, momentAt, type Moment } from '../../../electron/domain/time/moment';
import type { LoopSeen } from '../../../electron/domain/therapy/loop';
import type { Person } from '../../../electron/domain/kinds/person';
import { roundsWithout } from '../../../electron/domain/therapy/round';
import type { Round } from '../../../electron/domain/kinds/round';
import { useNow } from '../../client/now';
import { usePresentPerson } from '../../client/people';
import { useKind } from '../../client/records';
import { useLoopsSeen, useRounds } from './rounds';
import { go } from '../../client/route';
import { useSettings } from '../../client/settings';
import { beginWriting } from '../../client/writings';
import { t } from '../../messages';
import { dayWords } from '../../messages/dates';
import { loopName } from '../../messages/loopName';
import { LookingNav } from '../../page/LookingNav';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import './loops.css';
import { NearEntries } from './NearEntries';
import { useRoundName } from './useRoundName';

/** Every loop, with how often it came and when it came last. */
export function LoopsScreen() {
  const seen = useLoopsSeen();
  const without = roundsWithout(useKind('loop'), useRounds());
  const person = usePresentPerson();
  const now = useNow();
  const asks = useSettings()?.askLoops;
  // From when on pages are compared.
  const when = t(asks === false ? 'loops.whenOff' : 'loops.when');
  const near = asks === true && <NearEntries />;
  const add = (
    <Button
      onPress={() => {
        begin(person);
      }}
    >
      {t('loops.add')}
    </Button>
  );
  if (seen.length + without.length === 0)
    return (
      <Page title={t('loops.title')} ways={<LookingNav />}>
        {near}
        <Empty title={t('loops.empty')} text={`${t('loops.emptyText')} ${when}`} action={add} />
      </Page>
    );
  return (
    <Page title={t('loops.title')} ways={<LookingNav />} lede={t('loops.lede')}>
      {near}
      {seen.length > 0 && (
        <Card rows>
          <ul className="loops">
            {seen.map((each) => (
              <LoopRow key={each.loop.id} seen={each} now={now} />
            ))}
          </ul>
        </Card>
      )}
      <div className="form-actions">{add}</div>
      <p className="meta when-asked">{when}</p>
      {without.length > 0 && (
        <section className="rounds-without" aria-labelledby="rounds-without">
          <h2 id="rounds-without">{t('loops.without')}</h2>
          <Card rows>
            <ul className="loops">
              {without.map((round) => (
                <RoundRow key={round.id} round={round} now={now} />
              ))}
            </ul>
          </Card>
        </section>
      )}
    </Page>
  );
}

function LoopRow({ seen: { loop, rounds }, now }: { readonly seen: LoopSeen; readonly now: Moment }) {
  const last = rounds.at(-1);
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          go({ screen: 'record', record: loop.id, from: { screen: 'loops' } });
        }}
      >
        <span className="name" dir="auto">
          {loopName(loop)}
        </span>
        <span className="count">{t('loops.rounds', { count: rounds.length })}</span>
        <span className="meta">{last ? t('loops.last', { day: dayWords(dayOf(last.at), dayOf(now)) }) : ''}</span>
      </button>
    </li>
  );
}

function RoundRow({ round, now }: { readonly round: Round; readonly now: Moment }) {
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          go({ screen: 'record', record: round.id, from: { screen: 'loops' } });
        }}
      >
        <span className="name" dir="auto">
          {useRoundName(round)}
        </span>
        <span className="meta">{dayWords(dayOf(round.at), dayOf(now))}</span>
      </button>
    </li>
  );
}

/** Begins a loop and shows its page. A name is enough. */
function begin(person: Person | undefined): void {
  const { id } = beginWriting({ ...blankRecord('loop', newId(), momentAt(Date.now())), person: person?.id });
  go({ screen: 'record', record: id, from: { screen: 'loops' } });
}
