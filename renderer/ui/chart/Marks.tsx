import { memo, useState, type KeyboardEvent } from 'react';
import { t } from '../../messages';

/** Something on a chart that opens what it stands for. */
export interface ChartMark {
  readonly key: string;
  /** What it says, in words. */
  readonly label: () => string;
  readonly box: BoxMark;
  readonly onOpen: () => void;
}

/** Where one may press for it, in pixels of the sheet. */
export interface BoxMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Props {
  /** In the order in which arrows go through them. */
  readonly marks: readonly ChartMark[];
  readonly width: number;
  readonly height: number;
  /** The mark that has the pointer or the focus; undefined where none has. */
  readonly onSay: (label: string | undefined) => void;
}

/** The marks of a chart, over its drawing: one stop of Tab, with arrows from one to the next. */
export const Marks = memo(function Marks({ marks, width, height, onSay }: Props) {
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, marks.length - 1);
  const press = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const mark = marks[at];
    if (event.key === 'Enter' || event.key === ' ') mark?.onOpen();
    else {
      const next = nextOf(event.key, at, marks.length);
      if (next === undefined) return;
      setChosen(next);
      const element = event.currentTarget.children[next];
      if (element instanceof SVGElement) element.focus();
    }
    event.preventDefault();
  };
  return (
    <svg
      className="chart-marks"
      role="group"
      aria-label={t('chart.marks')}
      viewBox={`0 0 ${width} ${height}`}
      onKeyDown={press}
    >
      {marks.map(({ key, label, box, onOpen }, index) => (
        <rect
          key={key}
          role="button"
          aria-label={label()}
          tabIndex={index === at ? 0 : -1}
          rx={4}
          {...box}
          onClick={onOpen}
          onFocus={() => {
            setChosen(index);
            onSay(label());
          }}
          onBlur={() => {
            onSay(undefined);
          }}
          onPointerEnter={() => {
            onSay(label());
          }}
          onPointerLeave={() => {
            onSay(undefined);
          }}
        />
      ))}
    </svg>
  );
});

function nextOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
