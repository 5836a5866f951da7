import { useEffect, useRef } from 'react';
import type { Id } from '../../../electron/domain/id';
import { dayOf } from '../../../electron/domain/time/moment';
import type { Passage } from '../../../electron/domain/views/together';
import { dayName, weekdayName } from '../../messages/dates';
import { RecordPassage } from './RecordPassage';
import { TurnPassage } from './TurnPassage';
import { useTexts } from './useTexts';

interface Props {
  readonly passages: readonly Passage[];
  /** Whom it is with, and what they are called. */
  readonly person: Id;
  readonly name: string;
  /** All that can be gone to. */
  readonly known: readonly Passage[];
  /** What is to be seen first; a new object each time one goes there. */
  readonly goal: { readonly key: string } | undefined;
  readonly onJump: (key: string) => void;
}

/** What is read, with its days in the margin. */
export function Passages({ passages, person, name, known, goal, onJump }: Props) {
  const ready = useTexts(passages);
  const reached = useRef<Props['goal']>(undefined);
  useEffect(() => {
    if (!goal || reached.current === goal || !ready?.read.some(({ key }) => key === goal.key)) return;
    reached.current = goal;
    const there = document.getElementById(placeOf(goal.key));
    there?.scrollIntoView({ block: goal.key === ready.read[0]?.key ? 'center' : 'start' });
    there?.focus({ preventScroll: true });
  }, [ready, goal]);
  if (!ready) return null;
  const { read, texts } = ready;
  return (
    <div className="together">
      {byDay(read).map(({ day, passages: those }) => (
        <section key={day} aria-label={dayName(day)}>
          <h2>
            {dayName(day)} <span className="meta">{weekdayName(day)}</span>
          </h2>
          <div className="told">
            {those.map((passage) => (
              <article
                key={passage.key}
                id={placeOf(passage.key)}
                tabIndex={-1}
                className={`passage ${kindOf(passage)}`}
              >
                {passage.kind === 'record' ? (
                  <RecordPassage
                    summary={passage.record}
                    record={texts.get(passage.record.id)}
                    person={person}
                    name={name}
                    known={known}
                    onJump={onJump}
                  />
                ) : (
                  <TurnPassage rupture={passage.rupture} turn={passage.turn} onJump={onJump} />
                )}
              </article>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function placeOf(key: string): string {
  return `with-${key}`;
}

function kindOf(passage: Passage): string {
  return passage.kind === 'record' ? passage.record.kind : 'turn';
}

function byDay(passages: readonly Passage[]) {
  const days: { readonly day: ReturnType<typeof dayOf>; readonly passages: Passage[] }[] = [];
  for (const passage of passages) {
    const day = dayOf(passage.at);
    const last = days.at(-1);
    if (last?.day === day) last.passages.push(passage);
    else days.push({ day, passages: [passage] });
  }
  return days;
}
