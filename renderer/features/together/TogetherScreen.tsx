import type { Id } from '../../../electron/domain/id';
import type { Person } from '../../../electron/domain/kinds/person';
import { usePeople, usePresentPerson } from '../../client/people';
import { go, type RouteTo } from '../../client/route';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { Together } from './Together';

/** Everything with a person, oldest first: the one who is meant, or else the one who is present. */
export function TogetherScreen({ person: wanted, at }: RouteTo<'together'>) {
  const people = usePeople();
  const present = usePresentPerson();
  const person = personIn(people, wanted) ?? present ?? people[0];
  if (person) return <Together key={person.id} person={person} at={at} />;
  return (
    <Page title={t('together.name')}>
      <Empty
        title={t('together.nobody')}
        text={t('together.nobodyText')}
        action={
          <Button
            onPress={() => {
              go({ screen: 'people' });
            }}
          >
            {t('together.people')}
          </Button>
        }
      />
    </Page>
  );
}

function personIn(people: readonly Person[], wanted: Id | undefined): Person | undefined {
  return people.find(({ id }) => id === wanted);
}
