import { useEffect, useRef, type ReactNode } from 'react';
import './Page.css';

interface PageProps {
  readonly title: string;
  readonly lede?: string;
  readonly children: ReactNode;
}

/** A screen with a heading, beside the navigation. Its heading is read first. */
export function Page({ title, lede, children }: PageProps) {
  return (
    <div className="page-screen">
      <Title>{title}</Title>
      {lede !== undefined && <p className="lede">{lede}</p>}
      {children}
    </div>
  );
}

interface CentreProps {
  readonly children: ReactNode;
  readonly narrow?: boolean;
}

/** A screen of its own, one column in the middle. */
export function Centre({ children, narrow = false }: CentreProps) {
  return <main className="centre"><div className={narrow ? 'column narrow' : 'column'}>{children}</div></main>;
}

/** The heading of a screen, focused when it appears; what asks for the focus itself stands after it and has it. */
export function Title({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, []);
  return <h1 ref={heading} tabIndex={-1}>{children}</h1>;
}
