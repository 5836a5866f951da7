import { STRONGEST } from '../../electron/domain/fields/feeling';
import type { Point } from '../../electron/domain/therapy/checkIn';
import { epochOf } from '../../electron/domain/time/moment';

/** The width and the height of the sheet on which a line is drawn. */
export const SHEET = 100;

/** The parts of a line, as paths of SVG on a sheet of 100 by 100. */
export interface LinePath {
  readonly line: string;
  /** Where it ends: a path without length, which a round pen shows as a dot. */
  readonly dot: string;
}

/**
 * The line through some points, earliest first: time from left to right, 0 at the bottom and 10 at the top. It ends at
 * the right; one point, or several of one moment, stand there alone. Undefined without points.
 */
export function linePath(points: readonly Point[]): LinePath | undefined {
  const last = points.at(-1);
  if (!last) return undefined;
  const times = points.map(({ at }) => epochOf(at));
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const spots = points.map(({ value }, index) => {
    const across = end === start ? 1 : ((times[index] ?? end) - start) / (end - start);
    return `${round(across * SHEET)} ${round((1 - value / STRONGEST) * SHEET)}`;
  });
  return { line: `M${spots.join('L')}`, dot: `M${spots.at(-1) ?? ''}h0` };
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
