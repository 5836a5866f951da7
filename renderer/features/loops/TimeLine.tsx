import { Button, Toolbar, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { Id } from '../../../electron/domain/id';
import type { Round } from '../../../electron/domain/kinds/round';
import { t } from '../../messages';
import { longDay, longMoment } from '../../messages/dates';
import { spotsOf, type Spot } from './timeLineSpots';
import { useRoundName } from './useRoundName';

interface Props {
  /** Earliest first. */
  readonly rounds: readonly Round[];
  readonly onShow: (round: Id) => void;
}

/** The rounds on a line of time. One stop for Tab; arrows go along it, and each opens where it stands below. */
export function TimeLine({ rounds, onShow }: Props) {
  const [first] = rounds;
  const last = rounds.at(-1);
  const spots = spotsOf(rounds);
  if (!first || !last || rounds.length < 2) return null;
  return (
    <div className="time-line">
      <Toolbar className={`spots lanes-${Math.max(...spots.map(({ lane }) => lane))}`} aria-label={t('loop.line')}>
        {rounds.map((round, index) => (
          <Dot key={round.id} round={round} spot={spots[index]} onShow={onShow} />
        ))}
      </Toolbar>
      <p className="ends meta" aria-hidden="true">
        <span>{longDay(first.at)}</span>
        <span>{longDay(last.at)}</span>
      </p>
    </div>
  );
}

interface DotProps {
  readonly round: Round;
  readonly spot: Spot | undefined;
  readonly onShow: (round: Id) => void;
}

function Dot({ round, spot, onShow }: DotProps) {
  const name = `${longMoment(round.at)}, ${useRoundName(round)}`;
  const style = { insetInlineStart: `${(spot?.along ?? 0) * 100}%`, bottom: `${(spot?.lane ?? 0) * 0.875}rem` };
  return (
    <TooltipTrigger delay={300} closeDelay={0}>
      <Button
        className="spot"
        style={style}
        aria-label={name}
        onPress={() => {
          onShow(round.id);
        }}
      >
        <i aria-hidden="true" />
      </Button>
      <Tooltip className="tool-tip" offset={6}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  );
}
