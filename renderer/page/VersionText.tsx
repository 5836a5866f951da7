import { useEffect, useRef, type ComponentProps } from 'react';
import { DifferenceText } from './DifferenceText';

interface Props extends ComponentProps<typeof DifferenceText> {
  readonly label: string;
}

/** A state of an entry beside another, scrolled to where they begin to differ. */
export function VersionText({ label, earlier, later, show }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>('.of-body :is(del, ins, mark)');
    if (box.current && first) box.current.scrollTop = first.offsetTop - box.current.clientHeight / 3;
  }, [earlier, later]);
  return (
    <section ref={box} className="version-text" tabIndex={0} aria-label={label}>
      <DifferenceText earlier={earlier} later={later} show={show} />
    </section>
  );
}
