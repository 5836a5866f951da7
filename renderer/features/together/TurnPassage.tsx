import type { Rupture } from '../../../electron/domain/kinds/rupture';
import type { Turn } from '../../../electron/domain/views/together';
import { t } from '../../messages';
import { titleOfRecord } from '../../messages/records';
import { Told } from './Told';
import { turnWords } from './turnWords';
import { Way } from './Way';

interface Props {
  readonly rupture: Rupture;
  readonly turn: Turn;
  readonly onJump: (key: string) => void;
}

/** What became of a rupture, on its day, with the way back to it. */
export function TurnPassage({ rupture, turn, onJump }: Props) {
  const end =
    turn.kind !== 'ended' ? undefined : (turn.closing ?? (rupture.state.kind === turn.as ? rupture.state : undefined));
  return (
    <>
      <p className="told-way">
        {turnWords(turn)}{' '}
        <Way
          title={titleOfRecord(rupture)}
          onGo={() => {
            onJump(rupture.id);
          }}
        />
      </p>
      {end &&
        'how' in end &&
        (['how', 'stays'] as const)
          .filter((name) => end[name].trim() !== '')
          .map((name) => <Told key={name} label={t(`rupture.${name}`)} isQuote={false} text={end[name]} />)}
    </>
  );
}
