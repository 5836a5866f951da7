import { AxisBottom } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useId } from 'react';
import { Chart, type ChartWords, type Drawing } from './Chart';
import { everyNth } from './everyNth';
import { fillOf, Patterns, type Look } from './looks';
import type { ChartMark } from './Marks';
import type { Sheet } from './sheet';
import { AxisTick } from './AxisTick';

interface Props extends ChartWords {
  readonly bars: readonly LongBar[];
}

/** Something that lasted. */
export interface LongBar {
  readonly key: string;
  /** Stands under it. */
  readonly name: string;
  readonly value: number;
  /** How long it was, or where it reaches up to, where there is little room. */
  readonly short: string;
  /** It lasts till now. */
  readonly isOpen: boolean;
  /** How far the values reach whose middle it is. */
  readonly reach?: { readonly low: number; readonly high: number };
  /** A moment on the way, with a word or two beside it. */
  readonly knot?: { readonly value: number; readonly name: string } | undefined;
  /** What it says, in words. */
  readonly label: string;
  readonly onOpen: () => void;
}

const HEIGHT = 11;
const CLOSED: Look = { pattern: 'solid', tone: 'tide' };
const OPEN: Look = { pattern: 'stripes', tone: 'tide' };

/** How long each thing lasted, one by one through time. What lasts till now is striped and open at its top. */
export function BarChart({ bars, ...words }: Props) {
  const id = useId();
  return <Chart {...words} height={HEIGHT} draw={(sheet) => drawn(sheet, bars, id)} />;
}

function drawn({ width, height, rem }: Sheet, bars: readonly LongBar[], id: string): Drawing {
  const foot = height - 1.5 * rem;
  const most = Math.max(Number.MIN_VALUE, ...bars.map(({ value, reach }) => reach?.high ?? value));
  const across = scaleBand({ domain: bars.map(({ key }) => key), range: [0, width], padding: 0.35 });
  const up = scaleLinear({ domain: [0, most], range: [foot, 1.5 * rem] });
  const band = Math.min(across.bandwidth(), 2.25 * rem);
  const shown = bars.map((bar) => {
    const y = Math.min(up(bar.value), foot - 2);
    return {
      bar,
      box: { x: (across(bar.key) ?? 0) + (across.bandwidth() - band) / 2, y, width: band, height: foot - y },
    };
  });
  const room = Math.floor(width / (3.5 * rem));
  const named = new Set(everyNth(bars.toReversed(), room).map(({ key }) => key));
  const longest = bars.reduce<LongBar | undefined>(
    (found, bar) => (found && found.value >= bar.value ? found : bar),
    undefined,
  );
  const measured = (bar: LongBar) => bars.length <= room || bar === longest || bar === bars[0] || bar === bars.at(-1);
  const content = (
    <>
      <Patterns id={id} looks={[CLOSED, OPEN]} />
      <GridRows className="chart-grid" scale={up} width={width} tickValues={[0]} />
      {shown.map(({ bar, box }) => (
        <Bar
          key={bar.key}
          className={`chart-part tone-tide ${bar.isOpen ? 'till-now' : ''}`}
          {...box}
          fill={fillOf(id, bar.isOpen ? OPEN : CLOSED)}
        />
      ))}
      {shown.map(
        ({ bar, box }) =>
          bar.reach && (
            <path
              key={bar.key}
              className="chart-range"
              d={rangeOf(box.x + band / 2, up(bar.reach.low), up(bar.reach.high))}
            />
          ),
      )}
      {shown.map(
        ({ bar, box }) =>
          bar.knot && (
            <g key={bar.key} className="chart-knot">
              <circle cx={box.x + band / 2} cy={up(bar.knot.value)} r={band >= 1.25 * rem ? 0.5625 * rem : 3} />
              {band >= 1.25 * rem && (
                <text x={box.x + band / 2} y={up(bar.knot.value) + 0.25 * rem} textAnchor="middle">
                  {bar.knot.name}
                </text>
              )}
            </g>
          ),
      )}
      {shown.map(
        ({ bar, box }) =>
          measured(bar) && (
            <text
              key={bar.key}
              x={box.x + band / 2}
              y={
                (bar.reach
                  ? up(bar.reach.high)
                  : Math.min(box.y, bar.knot && band >= 1.25 * rem ? up(bar.knot.value) - 0.5 * rem : box.y)) -
                0.375 * rem
              }
              textAnchor="middle"
              className="chart-length"
            >
              {bar.short}
            </text>
          ),
      )}
      <AxisBottom
        scale={across}
        top={foot}
        hideAxisLine
        hideTicks
        tickValues={bars.map(({ key }) => key).filter((key) => named.has(key))}
        tickFormat={(key) => bars.find((bar) => bar.key === key)?.name ?? ''}
        tickComponent={AxisTick}
      />
    </>
  );
  return {
    content,
    marks: shown.map(
      ({ bar: { key, label, onOpen }, box }): ChartMark => ({
        key,
        label: () => label,
        onOpen,
        box: { ...box, y: box.y - 0.25 * rem, height: box.height + 0.25 * rem },
      }),
    ),
  };
}

/** A stroke from the least to the most, with its ends. */
function rangeOf(x: number, low: number, high: number): string {
  return `M${x - 4} ${low}h8M${x} ${low}V${high}M${x - 4} ${high}h8`;
}
