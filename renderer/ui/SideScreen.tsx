import type { ReactNode } from 'react';
import { Caught } from './Caught';
import './SideScreen.css';

interface Props {
  /** What the side is about, read aloud as its name. */
  readonly label: string;
  readonly side: ReactNode;
  /** A `Page`, or whatever else fills the main column. */
  readonly children: ReactNode;
}

/** A main column with a panel to its right, or under it where there is little room. */
export function SideScreen({ label, side, children }: Props) {
  return (
    <div className="side-screen">
      <div className="main-column">{children}</div>
      <section className="side-panel" aria-label={label}>
        <Caught of={side}>{side}</Caught>
      </section>
    </div>
  );
}

interface PartProps {
  readonly title?: string;
  readonly children: ReactNode;
}

/** One thing in the side panel, with room after it. */
export function SidePart({ title, children }: PartProps) {
  return (
    <div className="side-part">
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </div>
  );
}
