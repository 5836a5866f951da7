import { useId } from 'react';
import { fillOf, Patterns, type Look } from './looks';

interface Props {
  readonly parts: readonly { readonly name: string; readonly look: Look }[];
}

/** What the looks of a chart mean. */
export function Legend({ parts }: Props) {
  const id = useId();
  return (
    <ul className="chart-legend">
      {parts.map(({ name, look }) => (
        <li key={name}>
          <svg viewBox="0 0 14 14" aria-hidden="true" className={`tone-${look.tone}`}>
            <Patterns id={id} looks={[look]} />
            <rect className="chart-part" x={1} y={1} width={12} height={12} fill={fillOf(id, look)} />
          </svg>
          <span dir="auto">{name}</span>
        </li>
      ))}
    </ul>
  );
}
