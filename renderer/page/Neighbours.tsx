import { useMemo } from 'react';
import type { Id } from '../../electron/domain/id';
import type { RecordSummary } from '../../electron/domain/records/summary';
import { dayOf } from '../../electron/domain/time/moment';
import { personsOn } from '../../electron/domain/therapy/naming';
import { neighboursOf, recordsWith } from '../../electron/domain/views/together';
import { usePeople } from '../client/people';
import { useRecords, useSummary } from '../client/records';
import { go, goAlone } from '../client/route';
import { t } from '../messages';
import { dayName } from '../messages/dates';
import { personName } from '../messages/names';
import { titleOfSummary } from '../messages/records';
import './Neighbours.css';

/** What stands before and after a record in the time with its person, and the way to read all of that. */
export function Neighbours({ id }: { readonly id: Id }) {
  const people = usePeople();
  const records = useRecords();
  const summary = useSummary(id);
  const [first] = summary ? personsOn(summary, people) : [];
  const person = summary?.kind === 'person' ? undefined : people.find((one) => one.id === first);
  const { before, after } = useMemo(
    () => neighboursOf(id, person ? recordsWith(person, records ?? [], people) : []),
    [id, person, records, people],
  );
  if (!person || (!before && !after)) return null;
  const name = personName(person);
  return (
    <nav className="neighbours" aria-label={t('together.neighbours', { name })}>
      <Neighbour words={t('together.before')} summary={before} />
      <button
        type="button"
        onClick={() => {
          go({ screen: 'together', person: person.id, at: id });
        }}
      >
        {t('together.title', { name })}
      </button>
      <Neighbour words={t('together.after')} summary={after} />
    </nav>
  );
}

function Neighbour({ words, summary }: { readonly words: string; readonly summary: RecordSummary | undefined }) {
  if (!summary) return <span />;
  return (
    <button
      type="button"
      onClick={() => {
        goAlone(summary.id);
      }}
    >
      <span className="meta">
        {words}, {dayName(dayOf(summary.at))}
      </span>{' '}
      <span className="name" dir="auto">
        {titleOfSummary(summary)}
      </span>
    </button>
  );
}
