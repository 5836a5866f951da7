import { useId, type ReactNode } from 'react';
import { Caught } from './Caught';
import './Card.css';

interface Props {
  /** Read with it as its name. */
  readonly title?: string;
  /** `kelp` is for what holds; `flat` has only its border. */
  readonly tone?: 'plain' | 'kelp' | 'flat';
  /** What stands in it is one list, whose rows reach from side to side. */
  readonly rows?: boolean;
  readonly children: ReactNode;
}

/** A sheet lying on the screen. */
export function Card({ title, tone = 'plain', rows = false, children }: Props) {
  const id = useId();
  const className = `card ${tone}${rows ? ' rows' : ''}`;
  if (title === undefined)
    return (
      <div className={className}>
        <Caught of={children}>{children}</Caught>
      </div>
    );
  return (
    <section className={className} aria-labelledby={id}>
      <h2 id={id} className="card-title">
        {title}
      </h2>
      <Caught of={children}>{children}</Caught>
    </section>
  );
}
