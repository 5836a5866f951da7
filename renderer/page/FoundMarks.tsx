import { useEffect, useState, type RefObject } from 'react';
import type { ViewStore } from '../client/store';
import type { EditorHandle, Finds } from '../editor';
import './finding.css';

interface Props {
  readonly editor: RefObject<EditorHandle | null>;
  readonly finds: ViewStore<Finds>;
}

/** Where in all of the page stands what is looked for, beside its scroll bar. */
export function FoundMarks({ editor, finds }: Props) {
  const { count } = finds.use();
  const [marks, setMarks] = useState<readonly number[]>([]);
  useEffect(() => {
    const look = () => {
      setMarks([...new Set(editor.current?.finding.marks())]);
    };
    // Once the text stands where it is.
    const frame = requestAnimationFrame(look);
    window.addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('resize', look);
    };
  }, [count, editor]);
  if (count === 0) return null;
  return (
    <div className="found-marks screen-only" aria-hidden="true">
      {marks.map((mark) => (
        <i key={mark} style={{ top: mark }} />
      ))}
    </div>
  );
}
