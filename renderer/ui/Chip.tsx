import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import './Chip.css';

interface Look {
  readonly tone?: 'tide' | 'plain' | 'ember' | 'kelp' | 'gold';
  readonly children: ReactNode;
}

/** Something to take away has to say so aloud. */
type Props = Look & ({ readonly onRemove: () => void; readonly removeLabel: string } | { readonly onRemove?: never; readonly removeLabel?: never });

/** A word or two in a rounded field. */
export function Chip({ tone = 'plain', children, onRemove, removeLabel }: Props) {
  return (
    <span className={`chip ${tone}`}>
      <span className="words" dir="auto">{children}</span>
      {onRemove && <Button className="remove" onPress={onRemove} aria-label={removeLabel}>×</Button>}
    </span>
  );
}
