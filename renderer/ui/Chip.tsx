import type { ReactNode } from 'react';
import './Chip.css';

interface Props {
  readonly tone?: 'tide' | 'plain' | 'ember' | 'kelp' | 'gold';
  readonly children: ReactNode;
}

/** A word or two in a rounded field. */
export function Chip({ tone = 'plain', children }: Props) {
  return (
    <span className={`chip ${tone}`}>
      <span className="words" dir="auto">
        {children}
      </span>
    </span>
  );
}
