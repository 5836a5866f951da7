import { AxisBottom, AxisLeft } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { scaleLinear, scaleUtc } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import { tickWords } from '../../messages/dates';
import { spreadApart } from './spreadApart';
import { Chart, type ChartWords, type Drawing } from './Chart';
import type { BoxMark, ChartMark } from './Marks';
import type { Sheet } from './sheet';
import { AxisTick } from './AxisTick';

interface Props extends ChartWords {
  /** Milliseconds since 1970, by the clocks that were read. */
  readonly from: number;
  readonly to: number;
  /** Of values from 0 to 10. */
  readonly lines: readonly ChartLine[];
  /** Times that are shaded, in time. */
  readonly bands: readonly Band[];
  /** Small strokes at the foot. */
  readonly strokes: { readonly name: string; readonly at: readonly Stroke[] };
}

export interface ChartLine {
  /** Stands at its end. */
  readonly name: string;
  readonly look: 'whole' | 'dashed';
  readonly tone: 'tide' | 'ember';
  /** `dots`: nothing joins them. `middles`: each is the middle of many. Nothing is ever smoothed. */
  readonly kind: 'dots' | 'joined' | 'middles';
  readonly dots: readonly Dot[];
}

export interface Dot {
  readonly key: string;
  readonly at: number;
  readonly value: number;
  /** How far the values reach whose middle it is. */
  readonly reach?: { readonly low: number; readonly high: number };
  /** What it says, in words. */
  readonly label: () => string;
  readonly onOpen: () => void;
}

export interface Band {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

export interface Stroke {
  readonly key: string;
  readonly at: number;
  readonly label: () => string;
  readonly onOpen: () => void;
}

const HEIGHT = 14;
const TOP = 10;
/** Rem that a letter of a name is wide, about. */
const LETTER = 0.42;

/** Lines through time of values from 0 to 10, each with its name at its end. */
export function LineChart({ from, to, lines, bands, strokes, ...words }: Props) {
  return <Chart {...words} height={HEIGHT} draw={(sheet) => drawn(sheet, { from, to, lines, bands, strokes })} />;
}

function drawn(
  { width, height, rem }: Sheet,
  { from, to, lines, bands, strokes }: Pick<Props, 'from' | 'to' | 'lines' | 'bands' | 'strokes'>,
): Drawing {
  const names = [
    ...lines.filter(({ dots }) => dots.length > 0).map(({ name }) => name),
    ...(strokes.at.length > 0 ? [strokes.name] : []),
  ];
  const [left, right] = [1.75 * rem, width - (1 + LETTER * Math.max(0, ...names.map(({ length }) => length))) * rem];
  const [top, foot] = [1.5 * rem, height - 2.5 * rem];
  const across = scaleUtc({ domain: [from, to], range: [left, right] });
  const up = scaleLinear({ domain: [0, TOP], range: [foot, top] });
  const x = ({ at }: { readonly at: number }) => across(at);
  const ticks = across
    .ticks(Math.max(2, Math.floor((right - left) / (6 * rem))))
    .map((tick) => ({ tick, name: tickWords(tick.getTime()), x: across(tick), width: 0 }));
  const shown = bands.map((band) => ({
    ...band,
    x: across(band.from),
    width: Math.max(1, across(band.to) - across(band.from)),
  }));
  const ends = spreadApart(
    lines.flatMap((line) => {
      const last = line.dots.at(-1);
      return last ? [{ line, y: up(last.value) }] : [];
    }),
    1.125 * rem,
    top,
    foot,
  );
  const strokesAt = foot + 0.75 * rem;
  const content = (
    <>
      {shown.map((band) => (
        <rect key={band.key} className="chart-band" x={band.x} y={top} width={band.width} height={foot - top} />
      ))}
      <GridRows className="chart-grid" scale={up} left={left} width={right - left} tickValues={[0, TOP / 2, TOP]} />
      {withRoom(shown, rem, left, right).map((band) => (
        <text key={band.key} x={band.at} y={top - 0.5 * rem} textAnchor="middle" className="chart-band-name">
          {band.name}
        </text>
      ))}
      {lines.map(
        (line) =>
          line.kind === 'middles' && (
            <Area
              key={line.name}
              className={`chart-reach ${line.look} tone-${line.tone}`}
              data={[...line.dots]}
              x={x}
              y0={(dot) => up(dot.reach?.low ?? dot.value)}
              y1={(dot) => up(dot.reach?.high ?? dot.value)}
            />
          ),
      )}
      {lines.map(
        (line) =>
          line.kind !== 'dots' && (
            <LinePath
              key={line.name}
              className={`chart-line ${line.look} tone-${line.tone}`}
              data={[...line.dots]}
              x={x}
              y={(dot) => up(dot.value)}
            />
          ),
      )}
      {lines.map((line) => (
        <g key={line.name} className={`chart-dots ${line.kind} ${line.look} tone-${line.tone}`}>
          {line.dots.map((dot) => (
            <path key={dot.key} d={dotAt(x(dot), up(dot.value), line)} />
          ))}
        </g>
      ))}
      {ends.map(({ line, y }) => (
        <text key={line.name} x={right + 0.5 * rem} y={y + 0.25 * rem} className={`chart-end tone-${line.tone}`}>
          {line.name}
        </text>
      ))}
      <g className="chart-strokes">
        {strokes.at.map((stroke) => (
          <path key={stroke.key} d={`M${x(stroke)} ${strokesAt - 0.25 * rem}v${0.5 * rem}`} />
        ))}
      </g>
      {strokes.at.length > 0 && (
        <text x={right + 0.5 * rem} y={strokesAt + 0.25 * rem}>
          {strokes.name}
        </text>
      )}
      <AxisLeft
        scale={up}
        left={left}
        hideAxisLine
        hideTicks
        tickValues={[0, TOP / 2, TOP]}
        tickFormat={String}
        tickComponent={AxisTick}
        tickLabelProps={{ dx: -4 }}
      />
      <AxisBottom
        scale={across}
        top={foot + rem}
        hideAxisLine
        hideTicks
        tickValues={withRoom(ticks, rem, 0, width)
          .filter(({ x: at, at: moved }) => at === moved)
          .map(({ tick }) => tick)}
        tickFormat={(tick) => tickWords(Number(tick))}
        tickComponent={AxisTick}
      />
    </>
  );
  const box = (at: number, y: number, tall: number): BoxMark => ({
    x: at - 0.375 * rem,
    y: y - tall / 2,
    width: 0.75 * rem,
    height: tall,
  });
  const marks: readonly (ChartMark & { readonly at: number })[] = [
    ...lines.flatMap((line) =>
      line.dots.map((dot) => ({ ...dot, key: `${line.name} ${dot.key}`, box: box(x(dot), up(dot.value), 0.75 * rem) })),
    ),
    ...strokes.at.map((stroke) => ({ ...stroke, box: box(x(stroke), strokesAt, rem) })),
  ];
  return { content, marks: marks.toSorted((one, other) => one.at - other.at) };
}

/** A dot of a whole line is round, one of a dashed line a diamond. */
function dotAt(x: number, y: number, { kind, look }: ChartLine): string {
  const size = kind === 'dots' ? 4.5 : 2.75;
  if (look === 'whole')
    return `M${x - size} ${y}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0`;
  const reach = size * 1.25;
  return `M${x - reach} ${y}l${reach} ${-reach}l${reach} ${reach}l${-reach} ${reach}z`;
}

/**
 * What is named at some place or over some width, as far as the names have room beside each other; `at`: the middle of
 * the name.
 */
function withRoom<Item extends { readonly name: string; readonly x: number; readonly width: number }>(
  items: readonly Item[],
  rem: number,
  left: number,
  right: number,
): readonly (Item & { readonly at: number })[] {
  let taken = left;
  return items.flatMap((item) => {
    const half = (item.name.length * LETTER * rem) / 2;
    const at = Math.min(right - half, Math.max(left + half, item.x + item.width / 2));
    if (at - half < taken) return [];
    taken = at + half + 0.5 * rem;
    return [{ ...item, at }];
  });
}
