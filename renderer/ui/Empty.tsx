import type { ReactNode } from 'react';
import './Empty.css';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}

/** A place with nothing in it yet. */
export function Empty({ title, text, action }: Props) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {action}
    </div>
  );
}
