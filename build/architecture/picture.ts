import { AROUND, type Around, type Box, BOX_HEIGHT, BOXES, DOMAIN, DOMAIN_AROUND, HEIGHT, WIDTH } from './boxes';
import type { Arrow } from './imports';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far an arrow between two rooms goes while it turns, and as far after that. */
const BEND = 10;

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #2a2724; text-anchor: middle }
  .is, .around { font-size: 11px; fill: #5d564e }
  .around { text-anchor: start }
  .ground { fill: #fbf8f3 }
  .process { fill: #f3eee5; stroke: #e4dccf }
  .shared { fill: #ebefdd; stroke: #e4dccf }
  .box { fill: #fffdf9; stroke: #23595f }
  .arrow { fill: none; stroke: #23595f; stroke-width: 1.25 }
  .head { fill: #23595f }
  @media (prefers-color-scheme: dark) {
    text { fill: #ece6dc }
    .is, .around { fill: #b6aea2 }
    .ground { fill: #15191b }
    .process { fill: #1c2124; stroke: #2c3336 }
    .shared { fill: #262d1b; stroke: #2c3336 }
    .box { fill: #101416; stroke: #7fb9b8 }
    .arrow { stroke: #7fb9b8 }
    .head { fill: #7fb9b8 }
  }`;

/** The picture of the app's parts and what they import, as SVG that is light or dark as its reader is. */
export function draw(arrows: readonly Arrow[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img">
<title>The parts of Holdfast. An arrow points from a part to one that it imports.</title>
<style>${STYLE}
</style>
<marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
  <path class="head" d="M0 0 8 4 0 8z"/>
</marker>
<rect class="ground" width="${String(WIDTH)}" height="${String(HEIGHT)}" rx="12"/>
${[...AROUND.map(around), ...BOXES.map(box), ...arrows.map((one) => arrow(one, arrows))].join('\n')}
</svg>
`;
}

function around(one: Around): string {
  const [left, top, width, height] = one.at;
  const place = `x="${String(left)}" y="${String(top)}" width="${String(width)}" height="${String(height)}"`;
  return `<rect class="${one === DOMAIN_AROUND ? 'shared' : 'process'}" ${place} rx="10"/>
<text class="around" x="${String(left + 14)}" y="${String(top + 18)}">${one.name}</text>`;
}

function box({ name, is, left, top, width }: Box): string {
  const middle = String(left + width / 2);
  return `<rect class="box" x="${String(left)}" y="${String(top)}" width="${String(width)}" height="${String(BOX_HEIGHT)}" rx="6"/>
<text x="${middle}" y="${String(top + 17)}">${name}</text>
<text class="is" x="${middle}" y="${String(top + 32)}">${is}</text>`;
}

function arrow({ from, to }: Arrow, arrows: readonly Arrow[]): string {
  const [source, target] = [boxNamed(from), boxNamed(to)];
  return `<path class="arrow" marker-end="url(#head)" d="${line(source, target, arrows)}"/>`;
}

function line(source: Box, target: Box, arrows: readonly Arrow[]): string {
  if (isRoom(source)) return level(source, target);
  const start = below(source, target, arrows);
  if (isRoom(target)) return `M${point(start)}V${String(DOMAIN_AROUND.at[1])}`;
  const end = above(target, source, start, arrows);
  const half = (start.y + end.y) / 2;
  return `M${point(start)}${curve({ x: start.x, y: half }, { x: end.x, y: half }, end)}`;
}

/** From the right of a room to the left of another: downwards at once, upwards at the end, beside all between them. */
function level(source: Box, target: Box): string {
  const start = { x: source.left + source.width, y: middleOf(source).y };
  const end = { x: target.left, y: middleOf(target).y };
  const turn = start.y < end.y ? start.x + BEND : end.x - BEND;
  const bend = curve({ x: turn, y: start.y }, { x: turn, y: end.y }, { x: turn + BEND, y: end.y });
  return `M${point(start)}H${String(turn - BEND)}${bend}H${String(end.x)}`;
}

function curve(...points: readonly Point[]): string {
  return `C${points.map(point).join(' ')}`;
}

/** Where an arrow leaves a box: beside the others, in the order in which they part. */
function below(source: Box, target: Box, arrows: readonly Arrow[]): Point {
  const targets = arrows.filter(({ from }) => from === source.name).map(({ to }) => boxNamed(to));
  return { x: beside(source, target, targets), y: source.top + BOX_HEIGHT };
}

/** Where an arrow meets a box: straight below its start if the box is as wide, else beside the others. */
function above(target: Box, source: Box, start: Point, arrows: readonly Arrow[]): Point {
  const sources = arrows.filter(({ to }) => to === target.name).map(({ from }) => boxNamed(from));
  const isBelow = start.x > target.left + 8 && start.x < target.left + target.width - 8;
  return { x: isBelow && sources.length !== 1 ? start.x : beside(target, source, sources), y: target.top };
}

function beside(at: Box, other: Box, others: readonly Box[]): number {
  const sorted = [...others].sort((a, b) => middleOf(a).x - middleOf(b).x);
  return at.left + (at.width * (sorted.indexOf(other) + 1)) / (sorted.length + 1);
}

function isRoom({ at }: Box): boolean {
  return at.startsWith(DOMAIN);
}

function middleOf({ left, top, width }: Box): Point {
  return { x: left + width / 2, y: top + BOX_HEIGHT / 2 };
}

function point({ x, y }: Point): string {
  return `${String(Math.round(x))} ${String(Math.round(y))}`;
}

function boxNamed(name: string): Box {
  const found = BOXES.find((one) => one.name === name);
  if (!found) throw new Error(`no box is called ${name}`);
  return found;
}
