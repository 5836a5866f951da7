import { useMemo, useState } from 'react';
import type { Person } from '../../../electron/domain/kinds/person';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { dayOf, type Day } from '../../../electron/domain/time/moment';
import { stayingOf } from '../../../electron/domain/views/staying';
import { useKind, useRecords } from '../../client/records';
import { useRoute } from '../../client/route';
import { t } from '../../messages';
import { dayName } from '../../messages/dates';
import { titleOfRecord, titleOfSummary } from '../../messages/records';
import { beginBook } from '../books';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Rows } from './Rows';

/** So many are shown first, and so many more each time. */
const FEW = 6;
const MORE = 30;

/** The sessions and the entries of the time with somebody, to read, and the way to a book of it. */
export function ToRead({ person, last }: { readonly person: Person; readonly last: Day | undefined }) {
  const records = useRecords();
  const { sessions, entries } = useMemo(() => stayingOf(person, records ?? [], last), [person, records, last]);
  return (
    <>
      <Part title={t('stays.sessions')} records={sessions} />
      <Part title={t('stays.entries')} records={entries} />
      <Books person={person} />
    </>
  );
}

function Part({ title, records }: { readonly title: string; readonly records: readonly RecordSummary[] }) {
  const from = useRoute();
  const [most, setMost] = useState(FEW);
  if (records.length === 0) return null;
  const left = records.length - most;
  return (
    <Card title={title}>
      <Rows
        from={from}
        rows={records.slice(0, most).map((record) => {
          const [name, day] = [titleOfSummary(record), dayName(dayOf(record.at))];
          return {
            id: record.id,
            name,
            // An hour of which nothing was noted is called by its day.
            note: name.endsWith(day) ? undefined : day,
            words: record.excerpt === '' ? [] : [record.excerpt],
          };
        })}
        action={
          left > 0 && (
            <Button
              variant="quiet"
              onPress={() => {
                setMost(most + MORE);
              }}
            >
              {t('stays.more', { count: Math.min(left, MORE) })}
            </Button>
          )
        }
      />
    </Card>
  );
}

/** The books of the time with somebody, and a way to begin one. */
export function Books({ person }: { readonly person: Person }) {
  const from = useRoute();
  const books = useKind('book').filter((book) => book.person === undefined || book.person === person.id);
  return (
    <Card title={t('books.title')}>
      {books.length === 0 && <p className="meta">{t('stays.book')}</p>}
      <Rows
        from={from}
        rows={books.map((book) => ({
          id: book.id,
          name: titleOfRecord(book),
          note: t('books.row', { count: book.pieces.length }),
        }))}
        action={
          <Button
            onPress={() => {
              beginBook(person, from);
            }}
          >
            {t('books.begin')}
          </Button>
        }
      />
    </Card>
  );
}
