import type { Id } from '../../../electron/domain/id';
import { roundsIn } from '../../../electron/domain/therapy/round';
import { useKind } from '../../client/records';
import { goAlone } from '../../client/route';
import { t } from '../../messages';
import { loopName } from '../../messages/loopName';
import './rounds.css';

/** Which loops an entry is a round of; nothing where it is one of none. */
export function RoundsLine({ entry }: { readonly entry: Id }) {
  const rounds = roundsIn(entry, useKind('round'));
  const loops = useKind('loop');
  if (rounds.length === 0) return null;
  return (
    <p className="rounds-line">
      <span>{t('round.roundOf')}</span>
      {rounds.map((round) => (
        <button
          key={round.id}
          type="button"
          onClick={() => {
            goAlone(round.id);
          }}
        >
          <bdi>{loopName(loops.find(({ id }) => id === round.loop))}</bdi>
        </button>
      ))}
    </p>
  );
}
