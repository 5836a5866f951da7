/** How the parts of a chart look beside each other: told apart by their pattern, and by colour besides. */
export interface Look {
  readonly pattern: 'solid' | 'stripes' | 'dots' | 'bars' | 'open';
  readonly tone: 'tide' | 'ember' | 'kelp' | 'gold' | 'plain';
}

/** The looks in the order in which they are given to parts. */
export const LOOKS: readonly Look[] = [
  { pattern: 'solid', tone: 'tide' },
  { pattern: 'stripes', tone: 'ember' },
  { pattern: 'dots', tone: 'kelp' },
  { pattern: 'bars', tone: 'gold' },
  { pattern: 'open', tone: 'plain' },
];

const SIZE = 6;

interface Props {
  readonly id: string;
  readonly looks: readonly Look[];
}

/** The patterns of some looks, to be filled with by `fillOf`. */
export function Patterns({ id, looks }: Props) {
  return (
    <defs>
      {looks.map(({ pattern, tone }) => (
        <pattern
          key={pattern}
          id={`${id}-${pattern}`}
          className={`chart-pattern tone-${tone}`}
          width={SIZE}
          height={SIZE}
          patternUnits="userSpaceOnUse"
        >
          {pattern === 'solid' && <rect width={SIZE} height={SIZE} className="ink" />}
          {pattern === 'stripes' && (
            <path
              d={`M-1 1L1 -1M0 ${SIZE}L${SIZE} 0M${SIZE - 1} ${SIZE + 1}L${SIZE + 1} ${SIZE - 1}`}
              className="line"
            />
          )}
          {pattern === 'dots' && <circle cx={SIZE / 2} cy={SIZE / 2} r={1.5} className="ink" />}
          {pattern === 'bars' && <path d={`M0 ${SIZE / 2}H${SIZE}`} className="line" />}
        </pattern>
      ))}
    </defs>
  );
}

/** What something with a look is filled with. */
export function fillOf(id: string, { pattern }: Look): string {
  return `url(#${id}-${pattern})`;
}
