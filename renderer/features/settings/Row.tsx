import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

/** One line of the settings: its name, a note below it, and what can be done. */
export function Row({ name, note, children }: Props) {
  return (
    <section className="row" aria-label={name}>
      <div className="about">
        <h2>{name}</h2>
        {note !== undefined && <div className="meta">{note}</div>}
      </div>
      {children !== undefined && <div className="doing">{children}</div>}
    </section>
  );
}
