import { useMemo, useState } from 'react';
import {
  BOOKABLE,
  isBookable,
  isSessionTold,
  isWanted,
  MOST_PIECES,
  USUALLY_IN_BOOK,
} from '../../../electron/domain/views/bookable';
import type { Book } from '../../../electron/domain/kinds/book';
import { fold } from '../../../electron/domain/text/fold';
import type { Id } from '../../../electron/domain/id';
import { dayOf, type Day } from '../../../electron/domain/time/moment';
import { personsOn } from '../../../electron/domain/therapy/naming';
import { usePeople } from '../../client/people';
import { useRecords } from '../../client/records';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { dayName } from '../../messages/dates';
import { kindsName, titleOfSummary } from '../../messages/records';
import { KindChip } from '../../page/KindChip';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { DayField } from '../../ui/DayField';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { Toggles } from '../../ui/Toggles';
import { undoable } from '../../ui/undoable';

interface Props {
  readonly writing: Writing<Book>;
  readonly onClose: () => void;
}

const SHOWN = 80;

/** Chooses what goes into a book: by person, time, kind and words, all that fit or one by one. */
export function ChoosePieces({ writing, onClose }: Props) {
  const people = usePeople();
  const records = useRecords();
  const pieces = writing.record.useOf((book) => book.pieces);
  const [person, setPerson] = useState<Id | undefined>(() => writing.record.get().person);
  const [from, setFrom] = useState<Day>();
  const [to, setTo] = useState<Day>();
  const [kinds, setKinds] = useState(USUALLY_IN_BOOK);
  const [words, setWords] = useState('');
  const isBackwards = from !== undefined && to !== undefined && to < from;
  const found = useMemo(() => {
    const inBook = new Set(pieces);
    const wanted = fold(words.trim());
    return (records ?? [])
      .filter(
        (summary) =>
          isBookable(summary) &&
          !inBook.has(summary.id) &&
          (summary.whole?.kind !== 'session' || isSessionTold(summary.whole)) &&
          isWanted(
            { kind: summary.kind, at: summary.at, people: personsOn(summary, people) },
            { kinds, person, from, to },
          ) &&
          (wanted === '' || fold(`${summary.title} ${summary.excerpt}`).includes(wanted)),
      )
      .toReversed();
  }, [records, pieces, people, kinds, person, from, to, words]);
  const add = (added: readonly Id[]) => {
    void undoable('book', t('book.added', { count: added.length }), writing.record.get(), (book) => ({
      ...book,
      pieces: [...book.pieces, ...added].slice(0, MOST_PIECES),
    }));
  };
  const isFull = pieces.length >= MOST_PIECES;
  return (
    <Dialog title={t('book.choose')} isOpen onClose={onClose} size="large">
      <div className="choose-pieces">
        <div className="wanted">
          <div className="field whose">
            <span className="label" aria-hidden="true">
              {t('book.person')}
            </span>
            <Choice
              label={t('book.person')}
              value={person ?? ''}
              options={[
                { value: '', label: t('book.everyone') },
                ...people.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(chosen) => {
                setPerson(people.find(({ id }) => id === chosen)?.id);
              }}
            />
          </div>
          <DayField
            label={t('book.from')}
            value={from}
            onChange={setFrom}
            onClear={() => {
              setFrom(undefined);
            }}
            hasToday={false}
          />
          <DayField
            label={t('book.to')}
            value={to}
            onChange={setTo}
            onClear={() => {
              setTo(undefined);
            }}
            hasToday={false}
            error={isBackwards ? t('book.wrongDays') : undefined}
          />
          <TextField label={t('book.words')} value={words} onChange={setWords} />
        </div>
        <Toggles
          label={t('book.kinds')}
          options={BOOKABLE.map((kind) => ({ value: kind, label: kindsName(kind) }))}
          chosen={kinds}
          onChange={setKinds}
        />
        <div className="found-head">
          <p className="meta" role="status">
            {t('book.found', { count: found.length })}
            {found.length > SHOWN && ` ${t('book.shown', { count: SHOWN })}`}
          </p>
          <Button
            variant="primary"
            isDisabled={found.length === 0 || isFull}
            onPress={() => {
              add(found.map(({ id }) => id));
            }}
          >
            {t('book.addAll', { count: found.length })}
          </Button>
        </div>
        {isFull && <p className="meta">{t('book.full')}</p>}
        <ul className="found">
          {found.slice(0, SHOWN).map((summary) => (
            <li key={summary.id}>
              <span className="what">
                <span className="name" dir="auto">
                  {titleOfSummary(summary)}
                </span>
                <span className="words">{dayName(dayOf(summary.at))}</span>
              </span>
              <KindChip kind={summary.kind} />
              <Button
                aria-label={t('book.addNamed', { name: titleOfSummary(summary) })}
                isDisabled={isFull}
                onPress={() => {
                  add([summary.id]);
                }}
              >
                {t('book.add')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <DialogActions>
        <Button onPress={onClose}>{t('book.done')}</Button>
      </DialogActions>
    </Dialog>
  );
}
