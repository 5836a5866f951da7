import { useMemo } from 'react';
import type { Person } from '../../../electron/domain/kinds/person';
import { isNamedOn, isSameName, joinNames, newPagesAbout } from '../../../electron/domain/therapy/naming';
import { momentAt } from '../../../electron/domain/time/moment';
import { changeRecords } from '../../client/changing';
import { usePeople } from '../../client/people';
import { useRecords } from '../../client/records';
import { go } from '../../client/route';
import { isOf } from '../../client/writing';
import { t } from '../../messages';
import { personName } from '../../messages/names';
import { Button } from '../../ui/Button';
import { Segmented } from '../../ui/Segmented';
import { sayDone, undoable } from '../../ui/undoable';

/** The pages about a person: old names are joined to them, and new ones can be theirs. */
export function PersonsPages({ person }: { readonly person: Person }) {
  return (
    <section aria-label={t('person.pages')}>
      <h2>{t('person.pages')}</h2>
      <Button
        onPress={() => {
          go({ screen: 'together', person: person.id });
        }}
      >
        {t('together.open', { name: personName(person) })}
      </Button>
      <JoinNames person={person} />
      <NewPages person={person} />
    </section>
  );
}

/**
 * Offers to join the entries that only name them, or once that was put off is a quiet way to do it; nothing where there
 * are none, or somebody else is called so too.
 */
function JoinNames({ person }: { readonly person: Person }) {
  const people = usePeople();
  const records = useRecords();
  const named = useMemo(
    () => (records ?? []).filter((record) => record.kind === 'entry' && isNamedOn(record, person)),
    [records, person],
  );
  const isOnlyOne = !people.some(({ id, name }) => id !== person.id && isSameName(name, person.name));
  if (named.length === 0 || !isOnlyOne) return null;
  const name = personName(person);
  const join = async () => {
    const answer = await changeRecords(
      named.map(({ id }) => id),
      (there) => there.flatMap((one) => (isOf('entry', one) ? joinNames(person, [one.record.get()]) : [])),
    );
    sayDone('names-join', t('person.joined', { name }), answer);
  };
  if (person.joinLater !== undefined)
    return (
      <div className="join-names">
        <Button
          variant="quiet"
          onPress={() => {
            void join();
          }}
        >
          {t('person.joinStill', { count: named.length, name })}
        </Button>
      </div>
    );
  return (
    <div className="join-names">
      <p dir="auto">{t('person.named', { count: named.length, name })}</p>
      <Button
        onPress={() => {
          void join();
        }}
      >
        {t('person.join', { count: named.length, name })}
      </Button>
      <Button
        variant="quiet"
        onPress={() => {
          void undoable('person', t('person.joinRests'), person, (present) => ({
            ...present,
            joinLater: momentAt(Date.now()),
          }));
        }}
      >
        {t('person.joinNot')}
      </Button>
    </div>
  );
}

function NewPages({ person }: { readonly person: Person }) {
  const people = usePeople();
  const name = personName(person);
  const choose = async (isTheirs: boolean) => {
    const answer = await changeRecords(
      people.map(({ id }) => id),
      (there) =>
        newPagesAbout(
          isTheirs ? person.id : undefined,
          there.flatMap((one) => (isOf('person', one) ? [one.record.get()] : [])),
          momentAt(Date.now()),
        ),
    );
    sayDone('new-pages', isTheirs ? t('person.newPagesNow', { name }) : t('person.newPagesNobody'), answer);
  };
  return (
    <Segmented
      label={t('person.newPages', { name })}
      options={[
        { value: 'no', label: t('person.newPagesNo') },
        { value: 'yes', label: t('person.newPagesYes') },
      ]}
      value={person.newPages === undefined ? 'no' : 'yes'}
      onChange={(value) => {
        void choose(value === 'yes');
      }}
    />
  );
}
