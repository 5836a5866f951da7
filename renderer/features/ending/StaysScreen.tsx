import { staysSteps } from '../../../electron/domain/therapy/ending';
import { useEnded } from '../../client/endings';
import { usePresentPerson } from '../../client/people';
import { go } from '../../client/route';
import { t } from '../../messages';
import { personName } from '../../messages/names';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import './ending.css';
import { Stays, staysLede } from './Stays';

/** What stays of the work with the one who is present. */
export function StaysScreen() {
  const person = usePresentPerson();
  const ending = useEnded(person?.id);
  if (!person)
    return (
      <Page title={t('stays.title')}>
        <Empty title={t('stays.nobody')} text={t('stays.nobodyText')} />
      </Page>
    );
  const toPerson = (
    <Button
      variant={ending ? 'quiet' : 'plain'}
      onPress={() => {
        go({ screen: 'record', record: person.id, from: { screen: 'stays' } });
      }}
    >
      {t('stays.person')}
    </Button>
  );
  if (!ending)
    return (
      <Page title={t('stays.title')}>
        <Empty title={t('stays.goesOn', { name: personName(person) })} text={t('stays.goesOnText')} action={toPerson} />
      </Page>
    );
  return (
    <Page title={t('stays.title')} lede={staysLede(person, ending)}>
      <Stays
        person={person}
        ending={ending}
        offered={staysSteps}
        ways={
          <Button
            onPress={() => {
              go({ screen: 'together', person: person.id });
            }}
          >
            {t('together.open', { name: personName(person) })}
          </Button>
        }
        more={toPerson}
      />
    </Page>
  );
}
