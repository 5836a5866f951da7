import type { ReactNode } from 'react';
import './Notice.css';

interface Props {
  readonly tone?: 'plain' | 'tide' | 'ember' | 'kelp' | 'gold';
  readonly children: ReactNode;
  /** Buttons, after the words. */
  readonly action?: ReactNode;
  /** Read aloud at once when it appears. */
  readonly urgent?: boolean;
}

/** Something to know, where one is looking. */
export function Notice({ tone = 'plain', children, action, urgent = false }: Props) {
  return (
    <div className={`notice ${tone}`} role={urgent ? 'alert' : 'status'}>
      <div className="words">{children}</div>
      {action}
    </div>
  );
}
