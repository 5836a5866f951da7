import { useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import { blankRecord } from '../../../electron/domain/records/blank';
import { endingOf, endingsOf, hasEnded, isOfBefore } from '../../../electron/domain/therapy/ending';
import type { Ending } from '../../../electron/domain/kinds/ending';
import { newId, type Id } from '../../../electron/domain/id';
import { dayOf, momentAt, type Day } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { useNow } from '../../client/now';
import { useKind } from '../../client/records';
import { go, useRoute } from '../../client/route';
import { beginWriting } from '../../client/writings';
import { t } from '../../messages';
import { personName } from '../../messages/names';
import { Button } from '../../ui/Button';
import { addUndoably } from '../../ui/undoable';
import { DayDialog } from './DayDialog';
import './ending.css';
import { Stays, staysLede } from './Stays';
import { Before } from './Before';
import { standingWords } from './standing';
import { EndingSteps } from './EndingSteps';

/** What a person's page has of an ending: a way to plan one, where it stands, and once it has ended what stays. */
export function PersonEnding({ person }: { readonly person: Person }) {
  const now = useNow();
  const endings = useKind('ending');
  const route = useRoute();
  const today = dayOf(now);
  const ending = endingOf(person.id, endings, today);
  const before = <Before person={person} today={today} />;
  if (ending && hasEnded(ending, now))
    return (
      <>
        <Ended person={person} ending={ending} />
        <Before person={person} today={today} hasBooks={false} />
      </>
    );
  const known = ending ?? endingsOf(person.id, endings).find((one) => !isOfBefore(one, today));
  if (!known)
    return (
      <>
        {before}
        <WhenItEnds person={person} />
      </>
    );
  return (
    <>
      {before}
      <section aria-label={t('ending.section')}>
        <h2>{t('ending.section')}</h2>
        <p className="meta">{ending ? standingWords(ending, now) : t('ending.once')}</p>
        <EndingSteps ending={known} person={person}>
          <Button
            onPress={() => {
              go({ screen: 'record', record: known.id, from: route });
            }}
          >
            {t('ending.open')}
          </Button>
        </EndingSteps>
      </section>
    </>
  );
}

/** Whoever has just named somebody thinks of no ending: it is one press away. */
function WhenItEnds({ person }: { readonly person: Person }) {
  return (
    <Disclosure>
      <AriaButton slot="trigger" className="button quiet">
        {t('ending.when')}
      </AriaButton>
      <DisclosurePanel>
        <p className="meta">{t('ending.none', { name: personName(person) })}</p>
        <Begin person={person} />
      </DisclosurePanel>
    </Disclosure>
  );
}

function Ended({ person, ending }: { readonly person: Person; readonly ending: Ending }) {
  return (
    <section className="stays-part" aria-labelledby="stays">
      <h2 id="stays" className="page-title">
        {t('stays.title')}
      </h2>
      <p className="lede">{staysLede(person, ending)}</p>
      <Stays person={person} ending={ending} />
    </section>
  );
}

/** Begins one: planned, with its page, or sudden, with its day. */
function Begin({ person }: { readonly person: Person }) {
  const route = useRoute();
  const today = dayOf(useNow());
  const [isAsking, setAsking] = useState(false);
  const begin = () => {
    const { id } = beginWriting({ ...blankRecord('ending', newId(), momentAt(Date.now())), person: person.id });
    go({ screen: 'record', record: id, from: route });
  };
  return (
    <div className="ending-steps">
      <Button onPress={begin}>{t('ending.begin')}</Button>
      <Button
        onPress={() => {
          setAsking(true);
        }}
      >
        {t('ending.end')}
      </Button>
      {isAsking && (
        <DayDialog
          title={t('ending.end')}
          person={person}
          kind="sudden"
          last={today}
          onKeep={(last) => {
            if (last !== undefined) void keepSudden(person.id, last);
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </div>
  );
}

async function keepSudden(person: Id, last: Day): Promise<void> {
  await addUndoably('ending', t('ending.said.end'), {
    ...blankRecord('ending', newId(), momentAt(Date.now())),
    person,
    state: { kind: 'sudden', last },
  });
}
