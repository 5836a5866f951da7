import type { KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../messages';

interface Props {
  readonly tone: 'tide' | 'plain' | 'add';
  /** What it is, for a screen reader, before the words. */
  readonly kind?: string;
  readonly children: string;
  readonly onRemove?: () => void;
}

/** A chip that opens something. */
export function ChipButton({ tone, kind, children, onRemove }: Props) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    onRemove?.();
  };
  return (
    <span className="chip-place" onKeyDown={onRemove ? press : undefined}>
      <Button
        className={`chip button-chip ${tone}`}
        {...(kind === undefined ? {} : { 'aria-label': `${kind}: ${children}. ${t('chips.help')}` })}
      >
        <span className="words" dir="auto">
          {children}
        </span>
      </Button>
    </span>
  );
}
