import { headOf } from '../../../electron/domain/records/head';
import { sentOf } from '../../../electron/domain/therapy/letter';
import type { Id } from '../../../electron/domain/id';
import type { Letter } from '../../../electron/domain/kinds/letter';
import { dayOf, type Moment } from '../../../electron/domain/time/moment';
import { useNow } from '../../client/now';
import { useName, usePeople, usePresentPerson } from '../../client/people';
import { useKind } from '../../client/records';
import { go } from '../../client/route';
import { t } from '../../messages';
import { dayWords } from '../../messages/dates';
import { personName } from '../../messages/names';
import { titleOfRecord } from '../../messages/records';
import { beginLetter } from './beginLetter';
import { Whom } from '../../page/Whom';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import './letters.css';

/** Every letter, newest first. */
export function LettersScreen() {
  const people = usePeople();
  const person = usePresentPerson();
  // One to somebody who is no longer there stays in sight.
  const isElsewhere = (to: Id | undefined) => to !== person?.id && people.some(({ id }) => id === to);
  const letters = useKind('letter').filter(({ to }) => !isElsewhere(to));
  const name = personName(person);
  const words = people.length < 2 ? t('letters.write') : t('letters.writeTo', { name });
  const now = useNow();
  const write = () => {
    beginLetter(person);
  };
  if (letters.length === 0)
    return (
      <Page title={t('letters.title')} ways={<Whom />}>
        <Empty
          title={t('letters.empty')}
          text={t('letters.emptyText')}
          action={
            <Button variant="primary" onPress={write}>
              {words}
            </Button>
          }
        />
      </Page>
    );
  return (
    <Page title={t('letters.title')} ways={<Whom />} lede={t('letters.lede')}>
      <Card rows>
        <ul className="letters">
          {letters.map((letter) => (
            <Row key={letter.id} letter={letter} now={now} />
          ))}
        </ul>
      </Card>
      <div className="form-actions">
        <Button onPress={write}>{words}</Button>
      </div>
    </Page>
  );
}

function Row({ letter, now }: { readonly letter: Letter; readonly now: Moment }) {
  const name = useName(letter.to) ?? '';
  const { state } = letter;
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          go({ screen: 'record', record: letter.id, from: { screen: 'letters' } });
        }}
      >
        <span className="what">
          <span className="name" dir="auto">
            {titleOfRecord(letter)}
          </span>
          <span className="words" dir="auto">
            {[name === '' ? '' : t('letter.to', { name }), headOf(letter).excerpt]
              .filter((words) => words !== '')
              .join(' · ')}
          </span>
        </span>
        <Chip tone={state.kind === 'sent' ? 'gold' : sentOf(state) ? 'kelp' : 'plain'}>{standingOf(letter, now)}</Chip>
      </button>
    </li>
  );
}

/** Where it stands, in a few words. */
function standingOf({ state, meant }: Letter, now: Moment): string {
  if (state.kind === 'draft') return t(`letter.row.${meant}`);
  const at = state.kind === 'sent' ? state.sent.at : state.at;
  return t(`letter.row.is.${state.kind}`, { when: dayWords(dayOf(at), dayOf(now)) });
}
