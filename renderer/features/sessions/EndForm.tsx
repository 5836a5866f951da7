import { useMemo, useState } from 'react';
import { nextSession } from '../../../electron/domain/therapy/nextSession';
import { epochOf, type Moment } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { OUTCOMES } from '../../../electron/domain/fields/parts';
import type { Session } from '../../../electron/domain/kinds/session';
import { endSession, heldNow } from '../../../electron/domain/therapy/sessionEnd';
import { inZone, zoneOf } from '../../../electron/domain/time/zone';
import { changeRecords } from '../../client/changing';
import { useEnds } from '../../client/endings';
import { useSessions } from '../../client/sessions';
import { useList } from '../list';
import { useNow } from '../../client/now';
import { isOf, type Writing } from '../../client/writing';
import { t } from '../../messages';
import { failureText } from '../../messages/failures';
import { titleOfSummary } from '../../messages/records';
import { Button } from '../../ui/Button';
import { MomentField } from '../../ui/MomentField';
import { Title } from '../../ui/Page';
import { Segmented } from '../../ui/Segmented';
import { LongField } from '../../ui/TextField';
import { toast } from '../../ui/toast';
import { saidWithUndo } from '../../ui/undoable';
import { movedTo, usualMinutes } from '../../../electron/domain/therapy/hour';
import { useItems } from './useItems';

interface Props {
  readonly writing: Writing<Session>;
  readonly person: Person;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/**
 * After the hour: notes, what came of each, and when the next is. What is written is saved as it is typed; the rest
 * when it is kept.
 */
export function EndForm({ writing, person, onBack, onDone }: Props) {
  const now = useNow();
  const list = useList();
  const sessions = useSessions();
  const ends = useEnds();
  const session = writing.record.use();
  const [items, note] = useItems(writing);
  const [chosen, setChosen] = useState<Moment>();
  const [isBusy, setBusy] = useState(false);
  const known = useMemo(() => {
    const held = heldNow(session, [], now);
    const hour = nextSession(person, [...sessions.filter(({ id }) => id !== held.id), held], now, ends);
    return hour && { ...hour, at: inZone(hour.at, zoneOf(now)) };
  }, [session, sessions, person, now, ends]);
  const isPast = chosen !== undefined && epochOf(chosen) <= epochOf(now);
  const keep = async () => {
    setBusy(true);
    const isOther = chosen !== undefined && epochOf(chosen) !== (known && epochOf(known.at));
    const minutes = known?.minutes ?? usualMinutes(person);
    const next = isOther
      ? {
          session: movedTo(known ?? { at: chosen, minutes }, person, { at: chosen, minutes }),
          isKnown: known?.session !== undefined,
        }
      : undefined;
    const listed = heldNow(writing.record.get(), list, now).list.map(({ record }) => record);
    const answer = await changeRecords(
      [writing.id, ...listed, ...(next?.isKnown === true ? [next.session.id] : [])],
      (there) => {
        const present = there.find((one) => one.id === writing.id);
        return present && isOf('session', present)
          ? endSession(
              heldNow(present.record.get(), list, now),
              there.map(({ record }) => record.get()),
              next,
            )
          : undefined;
      },
    );
    setBusy(false);
    if (!answer.ok) {
      toast({ text: failureText(answer.failure) });
      return;
    }
    onDone();
    saidWithUndo('session-end', t('sessions.kept'), answer.value);
  };
  return (
    <>
      <Title>{t('sessions.after')}</Title>
      <LongField
        label={t('sessions.notes')}
        placeholder={t('sessions.notesHint')}
        value={session.body}
        onChange={(body) => {
          writing.become({ ...writing.record.get(), body });
        }}
      />
      {items.length > 0 && <h2>{t('sessions.outcomes')}</h2>}
      <ol className="quiet-list outcomes">
        {items.map(({ summary, ...item }) => (
          <li key={item.record}>
            {summary ? (
              <Segmented
                label={titleOfSummary(summary)}
                value={item.outcome}
                options={OUTCOMES.map((value) => ({ value, label: t(`sessions.outcome.${value}`) }))}
                onChange={(outcome) => {
                  note({ ...item, outcome });
                }}
              />
            ) : (
              <p className="meta">{t('sessions.gone')}</p>
            )}
            {item.note !== '' && (
              <p className="meta" dir="auto">
                {item.note}
              </p>
            )}
          </li>
        ))}
      </ol>
      <MomentField
        label={t('sessions.nextOne')}
        description={t('sessions.nextOneText')}
        value={chosen ?? known?.at}
        onChange={setChosen}
        error={isPast ? t('sessions.past') : undefined}
        {...(chosen === undefined
          ? {}
          : {
              onClear: () => {
                setChosen(undefined);
              },
            })}
      />
      <div className="quiet-doings">
        <Button size="large" onPress={onBack}>
          {t('sessions.notYet')}
        </Button>
        <Button
          size="large"
          variant="primary"
          isDisabled={isBusy || isPast}
          onPress={() => {
            void keep();
          }}
        >
          {t('sessions.keepAll')}
        </Button>
      </div>
    </>
  );
}
