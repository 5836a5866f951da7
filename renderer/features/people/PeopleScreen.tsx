import { useState } from 'react';
import { bringForward } from '../../../electron/domain/therapy/person';
import type { Person } from '../../../electron/domain/kinds/person';
import { momentAt } from '../../../electron/domain/time/moment';
import { mean, useFirstPerson, usePeople } from '../../client/people';
import { go } from '../../client/route';
import { t } from '../../messages';
import { dayName } from '../../messages/dates';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { undoable } from '../../ui/undoable';
import { AddPerson } from './AddPerson';
import './people.css';

/** Whom the journal is about. */
export function PeopleScreen() {
  const people = usePeople();
  const first = useFirstPerson();
  const [isAdding, setIsAdding] = useState(false);
  const add = (
    <Button
      variant={people.length === 0 ? 'primary' : 'plain'}
      onPress={() => {
        setIsAdding(true);
      }}
    >
      {t('people.add')}
    </Button>
  );
  const adding = isAdding && (
    <AddPerson
      onDone={() => {
        setIsAdding(false);
      }}
    />
  );
  if (people.length === 0)
    return (
      <Page title={t('people.title')}>
        <Empty title={t('people.empty')} text={t('people.emptyText')} action={add} />
        {adding}
      </Page>
    );
  return (
    <Page title={t('people.title')} lede={t('people.lede')}>
      <Card rows>
        <ul className="people">
          {people.map((person) => (
            <Row key={person.id} person={person} people={people} isPresent={person.id === first?.id} />
          ))}
        </ul>
      </Card>
      <div className="form-actions">{add}</div>
      {adding}
    </Page>
  );
}

function Row({
  person,
  people,
  isPresent,
}: {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly isPresent: boolean;
}) {
  const name = person.name === '' ? t('people.unnamed') : person.name;
  const facts = [
    person.role,
    person.since === undefined ? '' : t('people.sinceOn', { day: dayName(person.since) }),
  ].filter((fact) => fact !== '');
  const press = () => {
    mean(undefined);
    void undoable('person', t('people.madePresent', { name }), person, (now) =>
      bringForward(now, people, momentAt(Date.now())),
    );
  };
  return (
    <li>
      <button
        type="button"
        className="person"
        onClick={() => {
          go({ screen: 'record', record: person.id, from: { screen: 'people' } });
        }}
      >
        <span className="name" dir="auto">
          {name}
        </span>
        {facts.length > 0 && (
          <span className="meta" dir="auto">
            {facts.join(', ')}
          </span>
        )}
      </button>
      {isPresent ? (
        <Chip tone="tide">{t('people.present')}</Chip>
      ) : (
        <Button variant="quiet" onPress={press}>
          {t('people.makePresent')}
        </Button>
      )}
    </li>
  );
}
