import { useState, type ReactNode } from 'react';
import { blankRecord } from '../../electron/domain/blank';
import { newId, type Id } from '../../electron/domain/id';
import { momentAt } from '../../electron/domain/moment';
import type { Person } from '../../electron/domain/person';
import { addRecord } from '../client/changing';
import { t } from '../messages';
import { Button } from '../ui/Button';
import { orSay } from '../ui/orSay';
import { Scale } from '../ui/Scale';
import { LongField } from '../ui/TextField';
import { saidKept } from '../ui/undoable';
import './CheckInForm.css';

interface Props {
  readonly person: Person;
  /** What it belongs to, where it belongs to something. */
  readonly of?: Id;
  readonly autoFocus?: boolean;
  readonly onKept?: () => void;
  /** Stands beside the button that keeps it. */
  readonly children?: ReactNode;
}

/** How it is between the two, right now: two numbers, and a line if wanted. One of them is enough. */
export function CheckInForm({ person, of, autoFocus = false, onKept, children }: Props) {
  const [connection, setConnection] = useState<number>();
  const [pull, setPull] = useState<number>();
  const [line, setLine] = useState('');
  const isEmpty = connection === undefined && pull === undefined && line.trim() === '';
  const keep = async () => {
    const id = newId();
    const checkIn = { ...blankRecord('check-in', id, momentAt(Date.now())), person: person.id, connection, pull, of, body: line.trim() };
    if (!await orSay(addRecord(checkIn))) return;
    setConnection(undefined);
    setPull(undefined);
    setLine('');
    saidKept(t('checkIn.kept'), id);
    onKept?.();
  };
  return (
    <form
      className="check-in" aria-label={t('checkIn.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) void keep();
      }}
    >
      <Scale
        label={t('checkIn.connection')} value={connection} onChange={setConnection} onClear={() => { setConnection(undefined); }} autoFocus={autoFocus}
        ends={[person.scale.low === '' ? t('checkIn.low') : person.scale.low, person.scale.high === '' ? t('checkIn.high') : person.scale.high]}
      />
      <Scale label={t('checkIn.pull')} value={pull} onChange={setPull} onClear={() => { setPull(undefined); }} />
      <LongField label={t('checkIn.line')} hideLabel value={line} onChange={setLine} placeholder={t('checkIn.lineHint')} />
      <div className="form-actions">
        <Button variant="primary" type="submit" isDisabled={isEmpty}>{t('checkIn.keep')}</Button>
        {children}
      </div>
    </form>
  );
}
