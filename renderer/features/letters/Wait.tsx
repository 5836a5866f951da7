import { useMemo, useState } from 'react';
import { blankRecord } from '../../../electron/domain/blank';
import { checkInsOf, lineOf } from '../../../electron/domain/checkIn';
import { newId, type Id } from '../../../electron/domain/id';
import { momentAt, type Moment } from '../../../electron/domain/moment';
import { addRecord } from '../../client/changing';
import { useKind } from '../../client/records';
import { t } from '../../messages';
import { momentWords } from '../../messages/dates';
import { Button } from '../../ui/Button';
import { Line } from '../../ui/Line';
import { orSay } from '../../ui/orSay';
import { Scale } from '../../ui/Scale';
import { SidePart } from '../../ui/SideScreen';
import { LongField } from '../../ui/TextField';
import { saidKept } from '../../ui/undoable';

interface Props {
  readonly letter: Id;
  readonly to: Id | undefined;
  /** An answer came, or none is wanted any more. */
  readonly isOver: boolean;
  readonly now: Moment;
}

/** How hard the wait is, and how it was before. */
export function Wait({ letter, to, isOver, now }: Props) {
  const all = useKind('check-in');
  const checkIns = useMemo(() => checkInsOf(letter, all), [letter, all]);
  const points = lineOf('wait', checkIns);
  const [first] = points;
  const last = points.at(-1);
  return (
    <>
      {!isOver && <WaitForm letter={letter} to={to} />}
      {checkIns.length > 0 && (
        <SidePart>
          {first && last && points.length > 1 && <Line size="large" points={points} label={t('letter.line', { first: first.value, last: last.value })} />}
          <ul className="waits meta">
            {checkIns.map(({ id, at, wait, body }) => (
              <li key={id}>{wait === undefined ? t('letter.said', { when: momentWords(at, now) }) : t('letter.hardness', { when: momentWords(at, now), wait })}{body !== '' && <em dir="auto"> “{body}”</em>}</li>
            ))}
          </ul>
        </SidePart>
      )}
    </>
  );
}

function WaitForm({ letter, to }: { readonly letter: Id; readonly to: Id | undefined }) {
  const [wait, setWait] = useState<number>();
  const [says, setSays] = useState('');
  const isEmpty = wait === undefined && says.trim() === '';
  const keep = async () => {
    const id = newId();
    if (!await orSay(addRecord({ ...blankRecord('check-in', id, momentAt(Date.now())), person: to, wait, of: letter, body: says.trim() }))) return;
    setWait(undefined);
    setSays('');
    saidKept(t('letter.kept'), id);
  };
  return (
    <form
      className="check-in"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) void keep();
      }}
    >
      <Scale label={t('letter.hard')} value={wait} onChange={setWait} onClear={() => { setWait(undefined); }} />
      <LongField label={t('letter.says')} value={says} onChange={setSays} />
      <Button variant="primary" type="submit" wide isDisabled={isEmpty}>{t('letter.keepCheckIn')}</Button>
    </form>
  );
}
