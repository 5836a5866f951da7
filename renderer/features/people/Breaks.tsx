import { useState } from 'react';
import { withBreak, withoutBreak } from '../../../electron/domain/therapy/breaks';
import { lastDayOf } from '../../../electron/domain/therapy/person';
import type { Break } from '../../../electron/domain/fields/parts';
import type { Person } from '../../../electron/domain/kinds/person';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { dayName } from '../../messages/dates';
import { Button } from '../../ui/Button';
import { undoable } from '../../ui/undoable';
import { BreakForm } from './BreakForm';

/** The times without sessions, the last first. */
export function Breaks({ writing }: { readonly writing: Writing<Person> }) {
  const breaks = writing.record.useOf((person) => person.breaks);
  const [isAdding, setIsAdding] = useState(false);
  const remove = (gone: Break) => {
    void undoable('break', t('person.breakRemoved'), writing.record.get(), (present) => withoutBreak(present, gone));
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
        <BreakForm
          onKeep={(added) => {
            writing.change({ breaks: withBreak(writing.record.get(), added).breaks });
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

function daysOf(one: Break): string {
  const last = lastDayOf(one);
  if (last === undefined) return t('person.openDays', { from: dayName(one.from) });
  return last === one.from ? dayName(one.from) : t('person.days', { from: dayName(one.from), to: dayName(last) });
}
