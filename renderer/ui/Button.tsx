import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import './Button.css';

interface Props
  extends Pick<
    ButtonProps,
    'onPress' | 'isDisabled' | 'autoFocus' | 'type' | 'aria-label' | 'aria-pressed' | 'aria-expanded' | 'aria-controls'
  > {
  /** `quiet` looks like a word beside the others; `danger` is for what cannot be undone. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'large';
  /** As wide as what it stands in. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A button in one of our four looks. */
export function Button({ variant = 'plain', size = 'normal', wide = false, children, ...rest }: Props) {
  return (
    <AriaButton {...rest} className={`button ${variant} ${size}${wide ? ' wide' : ''}`}>
      {children}
    </AriaButton>
  );
}
