import { useState } from 'react';
import type { Id } from '../../../electron/domain/id';
import type { Round } from '../../../electron/domain/kinds/round';
import { goAlone } from '../../client/route';
import { t } from '../../messages';
import { longDay } from '../../messages/dates';
import { Button } from '../../ui/Button';
import { EntryWords } from './EntryWords';
import { TimeLine } from './TimeLine';
import { useRoundName } from './useRoundName';
import { WeekBars } from './WeekBars';

/** The rounds of a loop: on a line of time, and one under the other, the last first. Each is read where it stands. */
export function Rounds({ rounds }: { readonly rounds: readonly Round[] }) {
  const [open, setOpen] = useState<ReadonlySet<Id>>(new Set());
  const [goal, setGoal] = useState<Id>();
  const turn = (id: Id, isOpen: boolean) => {
    setOpen(isOpen ? new Set([...open, id]) : new Set([...open].filter((one) => one !== id)));
  };
  const show = (id: Id) => {
    turn(id, true);
    setGoal(id);
  };
  return (
    <>
      <section className="loop-rounds" aria-labelledby="loop-rounds">
        <h2 id="loop-rounds">{t('loop.rounds')}</h2>
        <TimeLine rounds={rounds} onShow={show} />
        <ol className="rounds">
          {rounds.toReversed().map((round) => (
            <Row
              key={round.id}
              round={round}
              isOpen={open.has(round.id)}
              isGoal={goal === round.id}
              onTurn={(isOpen) => {
                turn(round.id, isOpen);
                setGoal(undefined);
              }}
            />
          ))}
        </ol>
      </section>
      <WeekBars
        rounds={rounds}
        onShow={({ id }) => {
          show(id);
        }}
      />
    </>
  );
}

interface RowProps {
  readonly round: Round;
  readonly isOpen: boolean;
  /** One has come to it from the line. */
  readonly isGoal: boolean;
  readonly onTurn: (isOpen: boolean) => void;
}

function Row({ round, isOpen, isGoal, onTurn }: RowProps) {
  const name = useRoundName(round);
  const going = round.going === undefined ? '' : t(`round.going.${round.going}`);
  const reach = (row: HTMLLIElement | null) => {
    if (isGoal) row?.querySelector('button')?.focus();
  };
  return (
    <li ref={reach}>
      <div className="round-row">
        <Button
          variant="quiet"
          aria-expanded={isOpen}
          onPress={() => {
            onTurn(!isOpen);
          }}
        >
          <span className="turn" aria-hidden="true" />
          <time dateTime={round.at.slice(0, 16)}>{longDay(round.at)}</time>
          <span className="name" dir="auto">
            {name}
          </span>
        </Button>
        {going !== '' && <span className="meta">{going}</span>}
      </div>
      {isOpen && (
        <div className="round-open">
          <EntryWords round={round} />
          <Said label={t('round.settles')} words={round.settles} />
          <Said label={t('round.under')} words={round.under} />
          <Button
            variant="quiet"
            onPress={() => {
              goAlone(round.id);
            }}
          >
            {t('round.open')}
          </Button>
        </div>
      )}
    </li>
  );
}

function Said({ label, words }: { readonly label: string; readonly words: string }) {
  return words.trim() === '' ? null : (
    <p className="said">
      <span className="meta">{label}</span> <span dir="auto">{words}</span>
    </p>
  );
}
