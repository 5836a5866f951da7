import { useState } from 'react';
import type { Day } from '../../../electron/domain/time/moment';
import { lastDayOf } from '../../../electron/domain/therapy/person';
import { WHOSE, type Break, type Whose } from '../../../electron/domain/fields/parts';
import type { Person } from '../../../electron/domain/kinds/person';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { dayName } from '../../messages/dates';
import { Button } from '../../ui/Button';
import { DayField } from '../../ui/DayField';
import { Segmented } from '../../ui/Segmented';
import { TextField } from '../../ui/TextField';
import { undoable } from '../../ui/undoable';

/** The times without sessions, the last first. */
export function Breaks({ writing }: { readonly writing: Writing<Person> }) {
  const breaks = writing.record.useOf((person) => person.breaks);
  const [isAdding, setIsAdding] = useState(false);
  const remove = (gone: Break) => {
    void undoable('break', t('person.breakRemoved'), writing.record.get(), (present) => ({
      ...present,
      breaks: present.breaks.filter((one) => !isSame(one, gone)),
    }));
  };
  return (
    <section aria-label={t('person.breaks')}>
      <h2>{t('person.breaks')}</h2>
      <p className="meta">{t('person.breaksText')}</p>
      {breaks.length > 0 && (
        <ul className="breaks">
          {breaks.map((one) => (
            <li key={`${one.from} ${one.to ?? ''} ${one.note}`}>
              <span>{daysOf(one)}</span>
              <span className="meta" dir="auto">
                {[t(`person.whose.${one.whose}`), one.note].filter((words) => words !== '').join(', ')}
              </span>
              <Button
                variant="quiet"
                aria-label={t('person.removeBreak', { from: dayName(one.from) })}
                onPress={() => {
                  remove(one);
                }}
              >
                {t('person.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <AddBreak
          onAdd={(added) => {
            writing.change({ breaks: inOrder([...breaks, added]) });
            setIsAdding(false);
          }}
          onCancel={() => {
            setIsAdding(false);
          }}
        />
      ) : (
        <Button
          onPress={() => {
            setIsAdding(true);
          }}
        >
          {t('person.addBreak')}
        </Button>
      )}
    </section>
  );
}

interface AddProps {
  readonly onAdd: (added: Break) => void;
  readonly onCancel: () => void;
}

function AddBreak({ onAdd, onCancel }: AddProps) {
  const [from, setFrom] = useState<Day>();
  const [to, setTo] = useState<Day>();
  const [whose, setWhose] = useState<Whose>('theirs');
  const [note, setNote] = useState('');
  const isBackwards = from !== undefined && to !== undefined && to < from;
  return (
    <form
      className="add-break"
      onSubmit={(event) => {
        event.preventDefault();
        if (from !== undefined) onAdd({ from, to, whose, note: note.trim() });
      }}
    >
      <div className="pair">
        <DayField label={t('person.from')} value={from} onChange={setFrom} autoFocus />
        <DayField
          label={t('person.to')}
          value={to}
          onChange={setTo}
          onClear={() => {
            setTo(undefined);
          }}
          hasToday={false}
          description={t(isBackwards ? 'person.backwards' : 'person.toHint')}
        />
      </div>
      <Segmented
        label={t('person.whose')}
        value={whose}
        onChange={setWhose}
        options={WHOSE.map((value) => ({ value, label: t(`person.whose.${value}`) }))}
      />
      <TextField label={t('person.note')} value={note} onChange={setNote} />
      <div className="form-actions">
        <Button variant="primary" type="submit" isDisabled={from === undefined}>
          {t('person.keepBreak')}
        </Button>
        <Button onPress={onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}

function daysOf(one: Break): string {
  const last = lastDayOf(one);
  if (last === undefined) return t('person.openDays', { from: dayName(one.from) });
  return last === one.from ? dayName(one.from) : t('person.days', { from: dayName(one.from), to: dayName(last) });
}

function isSame(one: Break, other: Break): boolean {
  return one.from === other.from && one.to === other.to && one.whose === other.whose && one.note === other.note;
}

function inOrder(breaks: readonly Break[]): readonly Break[] {
  return breaks.toSorted((one, other) => (one.from < other.from ? 1 : -1));
}
