import { useEffect, useRef, type ReactNode } from 'react';
import './Card.css';
import './Page.css';

interface PageProps extends HeadProps {
  readonly children: ReactNode;
}

/** A screen with a heading, beside the navigation. Its heading is read first. */
export function Page({ children, ...head }: PageProps) {
  return (
    <div className="page-screen">
      <ScreenHead {...head} />
      {children}
    </div>
  );
}

interface HeadProps {
  readonly title: string;
  /** What there is to say about it, in a sentence or two. */
  readonly lede?: ReactNode;
  /** A small line over the heading: what it is, and when. */
  readonly above?: ReactNode;
  /** Ways to what belongs to it, under the heading. */
  readonly ways?: ReactNode;
}

/** The heading of a screen with its sentence. */
export function ScreenHead({ title, lede, above, ways }: HeadProps) {
  return (
    <div className="screen-head">
      {above !== undefined && <div className="above">{above}</div>}
      <Title>{title}</Title>
      {ways}
      {lede !== undefined && <p className="lede">{lede}</p>}
    </div>
  );
}

interface CentreProps {
  readonly children: ReactNode;
  readonly narrow?: boolean;
}

/** A screen of its own, one column in the middle. */
export function Centre({ children, narrow = false }: CentreProps) {
  return (
    <main className="centre">
      <div className={narrow ? 'column narrow' : 'column'}>{children}</div>
    </main>
  );
}

/** The heading of a screen, focused when it appears; what asks for the focus itself stands after it and has it. */
export function Title({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} dir="auto">
      {children}
    </h1>
  );
}
