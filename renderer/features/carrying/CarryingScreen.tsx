import { carrying } from '../../../electron/domain/views/carrying';
import { blankRecord } from '../../../electron/domain/records/blank';
import { newId } from '../../../electron/domain/id';
import { momentAt } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { useHasEnded } from '../../client/endings';
import { useList } from '../list';
import { useNow } from '../../client/now';
import { usePresentPerson } from '../../client/people';
import { useWholes } from '../../client/records';
import { go } from '../../client/route';
import { beginWriting } from '../../client/writings';
import { t } from '../../messages';
import { personName } from '../../messages/names';
import { Ended } from '../ending';
import { Whom } from '../../page/Whom';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { CarriedRow } from './CarriedRow';
import './carrying.css';
import { MendedRow } from './MendedRow';

/** Everything that is open with the one who is present, and what was worked through. */
export function CarryingScreen() {
  const person = usePresentPerson();
  const list = useList();
  const wholes = useWholes();
  const now = useNow();
  const hasEnded = useHasEnded();
  if (!person)
    return (
      <Page title={t('carrying.title')}>
        <Empty
          title={t('carrying.empty')}
          text={t('carrying.nobody')}
          action={
            <Button
              variant="primary"
              onPress={() => {
                go({ screen: 'people' });
              }}
            >
              {t('sessions.people')}
            </Button>
          }
        />
      </Page>
    );
  if (hasEnded) return <Ended title={t('carrying.title')} person={person} />;
  const { open, workedThrough } = carrying(wholes, person.id, now, list);
  const add = (
    <Button
      variant={open.length === 0 ? 'primary' : 'plain'}
      onPress={() => {
        begin(person);
      }}
    >
      {t('carrying.add')}
    </Button>
  );
  if (open.length + workedThrough.length === 0)
    return (
      <Page title={t('carrying.title')} ways={<Whom />}>
        <Empty
          title={t('carrying.emptyWith', { name: personName(person) })}
          text={t('carrying.emptyText')}
          action={add}
        />
      </Page>
    );
  return (
    <Page title={t('carrying.title')} ways={<Whom />} lede={t('carrying.lede')}>
      {open.length > 0 && (
        <Card rows>
          <ul className="carried">
            {open.map((carried) => (
              <CarriedRow
                key={carried.kind === 'rupture' ? carried.rupture.id : carried.letter.id}
                carried={carried}
                now={now}
              />
            ))}
          </ul>
        </Card>
      )}
      <div className="form-actions">{add}</div>
      {workedThrough.length > 0 && (
        <section className="worked" aria-labelledby="worked-through">
          <h2 id="worked-through">{t('carrying.worked')}</h2>
          <Card rows>
            <ul className="carried">
              {workedThrough.map((mended) => (
                <MendedRow key={mended.rupture.id} mended={mended} now={now} />
              ))}
            </ul>
          </Card>
        </section>
      )}
    </Page>
  );
}

/** Begins a rupture and shows its page. One line is enough. */
function begin(person: Person): void {
  const { id } = beginWriting({ ...blankRecord('rupture', newId(), momentAt(Date.now())), person: person.id });
  go({ screen: 'record', record: id, from: { screen: 'carrying' } });
}
