import { carrying, type Carried } from '../../../electron/domain/views/carrying';
import { sentOf } from '../../../electron/domain/therapy/letter';
import { openedAt } from '../../../electron/domain/therapy/rupture';
import { dayOf, type Moment } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { useWholes } from '../../client/records';
import { go } from '../../client/route';
import { t } from '../../messages';
import { dayWords, onDay } from '../../messages/dates';
import { titleOfRecord } from '../../messages/records';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';

/** So many are shown; all are on their own screen. */
const MOST = 4;

/** What is open with a person; nothing where nothing is. */
export function CarryingCard({ person, now }: { readonly person: Person; readonly now: Moment }) {
  const { open } = carrying(useWholes(), person.id, now);
  if (open.length === 0) return null;
  return (
    <Card title={t('today.carrying')}>
      <ul className="today-rows">
        {open.slice(0, MOST).map((carried) => {
          const record = carried.kind === 'rupture' ? carried.rupture : carried.letter;
          return (
            <li key={record.id}>
              <button
                type="button"
                onClick={() => {
                  go({ screen: 'record', record: record.id, from: { screen: 'today' } });
                }}
              >
                <span className="name" dir="auto">
                  {titleOfRecord(record)}
                </span>
                <Standing carried={carried} now={now} />
              </button>
            </li>
          );
        })}
      </ul>
      <Button
        variant="quiet"
        onPress={() => {
          go({ screen: 'carrying' });
        }}
      >
        {t('today.openCarrying')}
      </Button>
    </Card>
  );
}

function Standing({ carried, now }: { readonly carried: Carried; readonly now: Moment }) {
  const today = dayOf(now);
  if (carried.kind === 'letter') {
    const { at } = sentOf(carried.letter.state) ?? carried.letter;
    return <Chip tone="gold">{t('today.waiting', { day: onDay(dayOf(at), today) })}</Chip>;
  }
  if (carried.told) return <Chip>{t('carrying.brought', { onDay: onDay(dayOf(carried.told.at), today) })}</Chip>;
  return <Chip tone="ember">{t('today.rupture', { day: dayWords(dayOf(openedAt(carried.rupture)), today) })}</Chip>;
}
