import type { Point } from '../../electron/domain/therapy/checkIn';
import { linePath, SHEET } from './linePath';
import './Line.css';

interface Props {
  /** Values from 0 to 10, earliest first. */
  readonly points: readonly Point[];
  /** What the line shows, in words. */
  readonly label: string;
  readonly size?: 'small' | 'large';
}

/** A small line with a dot where it ends. Nothing where there are no points. */
export function Line({ points, label, size = 'small' }: Props) {
  const path = linePath(points);
  if (!path) return null;
  return (
    <div className={`line ${size}`}>
      <svg role="img" aria-label={label} viewBox={`0 0 ${SHEET} ${SHEET}`} preserveAspectRatio="none">
        <path className="stroke" d={path.line} />
        <path className="dot" d={path.dot} />
      </svg>
    </div>
  );
}
