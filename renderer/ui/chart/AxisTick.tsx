import type { TickRendererProps } from '@visx/axis';

/** What stands beside a mark of an axis. The text of @visx would be measured word by word, each time anew. */
export function AxisTick({ x, y, dx = 0, dy = 0, textAnchor, formattedValue }: TickRendererProps) {
  return (
    <text x={x} y={y} dx={dx} dy={dy} textAnchor={textAnchor}>
      {formattedValue}
    </text>
  );
}
