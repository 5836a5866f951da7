import { AxisBottom, AxisLeft } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useId } from 'react';
import { Chart, type ChartWords, type Drawing } from './Chart';
import { everyNth } from './everyNth';
import { Legend } from './Legend';
import { fillOf, LOOKS, Patterns, type Look } from './looks';
import type { ChartMark } from './Marks';
import type { Sheet } from './sheet';
import { AxisTick } from './AxisTick';

interface Props extends ChartWords {
  /** What is counted apart, from the foot up; at most as many as there are looks. */
  readonly parts: readonly string[];
  readonly columns: readonly Column[];
}

/** What was counted in a time. */
export interface Column {
  readonly key: string;
  /** Stands under it. */
  readonly name: string;
  readonly counts: readonly Counted[];
}

/** How often there was some of a part. */
export interface Counted {
  /** Which of the parts. */
  readonly part: number;
  readonly count: number;
  /** What it says, in words. */
  readonly label: string;
  readonly onOpen: () => void;
}

const HEIGHT = 11;

/** How often something was, time after time, each way in which it was with a look of its own. */
export function StackedChart({ parts, columns, ...words }: Props) {
  const id = useId();
  const shown = parts.map((name, index) => ({ name, look: lookOf(index) }));
  return (
    <Chart
      {...words}
      height={HEIGHT}
      draw={(sheet) => drawn(sheet, columns, id)}
      {...(parts.length > 1 ? { legend: <Legend parts={shown} /> } : {})}
    />
  );
}

function drawn({ width, height, rem }: Sheet, columns: readonly Column[], id: string): Drawing {
  const left = 1.75 * rem;
  const foot = height - 1.5 * rem;
  const most = Math.max(1, ...columns.map(({ counts }) => counts.reduce((sum, { count }) => sum + count, 0)));
  const across = scaleBand({ domain: columns.map(({ key }) => key), range: [left, width], padding: 0.35 });
  const up = scaleLinear({ domain: [0, most], range: [foot, 0.5 * rem] });
  const band = Math.min(across.bandwidth(), 2.5 * rem);
  const bars = columns.flatMap(({ key, counts }) => {
    const x = (across(key) ?? 0) + (across.bandwidth() - band) / 2;
    let below = 0;
    return counts.map((counted) => {
      const from = below;
      below += counted.count;
      return {
        key: `${key} ${counted.part}`,
        counted,
        box: { x, y: up(below), width: band, height: up(from) - up(below) },
      };
    });
  });
  const named = new Set(everyNth(columns, Math.floor((width - left) / (3 * rem))).map(({ key }) => key));
  const content = (
    <>
      <Patterns id={id} looks={LOOKS} />
      <GridRows className="chart-grid" scale={up} left={left} width={width - left} tickValues={wholeTicks(most)} />
      {bars.map(({ key, counted, box }) => (
        <Bar
          key={key}
          className={`chart-part tone-${lookOf(counted.part).tone}`}
          {...box}
          fill={fillOf(id, lookOf(counted.part))}
        />
      ))}
      <AxisLeft
        scale={up}
        left={left}
        hideAxisLine
        hideTicks
        tickValues={wholeTicks(most)}
        tickFormat={String}
        tickComponent={AxisTick}
        tickLabelProps={{ dx: -4 }}
      />
      <AxisBottom
        scale={across}
        top={foot}
        hideAxisLine
        hideTicks
        tickValues={columns.map(({ key }) => key).filter((key) => named.has(key))}
        tickFormat={(key) => columns.find((column) => column.key === key)?.name ?? ''}
        tickComponent={AxisTick}
      />
    </>
  );
  return {
    content,
    marks: bars.map(
      ({ key, counted, box }): ChartMark => ({ key, label: () => counted.label, box, onOpen: counted.onOpen }),
    ),
  };
}

function lookOf(part: number): Look {
  return LOOKS[part % LOOKS.length] ?? { pattern: 'solid', tone: 'tide' };
}

/** Whole numbers from 0 up, four steps at most. */
function wholeTicks(most: number): number[] {
  const step = Math.ceil(most / 4);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}
