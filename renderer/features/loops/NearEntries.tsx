import { useEffect, useRef, useState } from 'react';
import { newId, type Id } from '../../../electron/domain/id';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { markRounds, type Marking } from '../../../electron/domain/therapy/marking';
import { dayOf, momentAt } from '../../../electron/domain/time/moment';
import { request } from '../../client/bridge';
import { changeRecords } from '../../client/changing';
import { useNow } from '../../client/now';
import { usePresentPerson } from '../../client/people';
import { allOfKind, useRecords } from '../../client/records';
import { go } from '../../client/route';
import { isOf } from '../../client/writing';
import { t } from '../../messages';
import { dayWords } from '../../messages/dates';
import { titleOfSummary } from '../../messages/records';
import { PickField } from '../../page/PickField';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Popup } from '../../ui/Popup';
import { sayDone } from '../../ui/undoable';
import { useLoopsSeen } from './rounds';

/** So many are shown. */
const MOST = 6;

/**
 * Entries that are close to each other and that nobody marked: given a name they are rounds of a loop, and turned away
 * they are not asked about again. Nothing where there are none.
 */
export function NearEntries() {
  const near = useNear();
  const place = useRef<HTMLDivElement>(null);
  // What was answered goes, and from the heading one goes on.
  const leave = () => {
    place.current?.closest('.page-screen')?.querySelector('h1')?.focus();
  };
  return (
    <div ref={place} className="near">
      {near.length > 0 && <Near near={near} onAnswer={leave} />}
    </div>
  );
}

interface Props {
  /** Newest first. */
  readonly near: readonly RecordSummary[];
  readonly onAnswer: () => void;
}

function Near({ near, onAnswer }: Props) {
  const now = useNow();
  const turnAway = async () => {
    const asked = momentAt(Date.now());
    const answer = await changeRecords(
      near.map(({ id }) => id),
      (there) => there.flatMap((one) => (isOf('entry', one) ? [{ ...one.record.get(), asked }] : [])),
    );
    if (sayDone('no-loop', t('loops.nearNotSaid'), answer)) onAnswer();
  };
  return (
    <Card title={t('loops.near', { count: near.length })} rows>
      <ul className="loops">
        {near.slice(0, MOST).map((summary) => (
          <li key={summary.id}>
            <button
              type="button"
              onClick={() => {
                go({ screen: 'record', record: summary.id, from: { screen: 'loops' } });
              }}
            >
              <span className="name" dir="auto">
                {titleOfSummary(summary)}
              </span>
              <span className="meta">{dayWords(dayOf(summary.at), dayOf(now))}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="near-doings">
        {near.length > MOST && <span className="meta">{t('loops.nearMore', { count: near.length - MOST })}</span>}
        <NameThem near={near} onAnswer={onAnswer} />
        <Button
          variant="quiet"
          onPress={() => {
            void turnAway();
          }}
        >
          {t('loops.nearNot')}
        </Button>
      </div>
    </Card>
  );
}

/** Marks all of them as rounds of the loop of a name, new or known. */
function NameThem({ near, onAnswer }: Props) {
  const seen = useLoopsSeen();
  const person = usePresentPerson();
  return (
    <Popup label={t('loops.nearNameTitle')} trigger={<Button>{t('loops.nearName')}</Button>}>
      {(close) => (
        <div className="mark-round">
          <PickField
            label={t('loop.name')}
            hint={t('loop.nameHint')}
            words={[...new Set(seen.map(({ loop }) => loop.title).filter((name) => name.trim() !== ''))]}
            taken={[]}
            onPick={(name) => {
              close();
              void markAll(near, { name, person: person?.id }).then((isDone) => {
                if (isDone) onAnswer();
              });
            }}
            onDone={close}
          />
        </div>
      )}
    </Popup>
  );
}

async function markAll(near: readonly RecordSummary[], marking: Pick<Marking, 'name' | 'person'>): Promise<boolean> {
  const entries = near.map(({ id, at }) => ({ id, at, round: newId() }));
  const making = { loop: newId(), now: momentAt(Date.now()) };
  const answer = await changeRecords([], () =>
    markRounds(entries, marking, allOfKind('loop'), allOfKind('round'), making),
  );
  return sayDone('mark-round', t('loops.nearNamed', { name: marking.name }), answer);
}

/** Looked for when the page is opened, and again when something changed. */
function useNear(): readonly RecordSummary[] {
  const records = useRecords();
  const [near, setNear] = useState<readonly Id[]>([]);
  const asked = useRef(0);
  useEffect(() => {
    const turn = (asked.current += 1);
    void request('loops.near').then((answer) => {
      if (turn === asked.current && answer.ok) setNear(answer.value ?? []);
    });
  }, [records]);
  return near.flatMap((id) => records?.find((record) => record.id === id) ?? []);
}
