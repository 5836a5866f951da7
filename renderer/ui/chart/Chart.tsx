import {
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { store, type Shown } from '../../client/store';
import { t } from '../../messages';
import { Button } from '../Button';
import '../Card.css';
import './Chart.css';
import { ChartTable, type ChartData } from './ChartTable';
import { Marks, type ChartMark } from './Marks';
import { useSheet, type Sheet } from './sheet';

/** What a chart says around its drawing. */
export interface ChartWords {
  readonly title: string;
  /** What it shows, in a sentence: its name for those who cannot see it. */
  readonly label: string;
  /** What it is made of: “From 214 check-ins between 3 January and 22 November.” */
  readonly madeOf: string;
  /** The same as a table, asked for when it is shown. */
  readonly table: () => ChartData;
}

interface Props extends ChartWords {
  /** In rem, so that it grows with the text. */
  readonly height: number;
  readonly draw: (sheet: Sheet) => Drawing;
  /** What the looks of it mean, where that does not stand beside the data. */
  readonly legend?: ReactNode;
}

/** A drawing on a sheet, and what on it opens something. */
export interface Drawing {
  /** The content of an SVG element. */
  readonly content: ReactNode;
  readonly marks: readonly ChartMark[];
}

/**
 * A card with a chart: a drawing with a name, its marks by pointer and arrows, and the same as a plain table by its
 * button or T.
 */
export function Chart({ title, label, madeOf, table, height, draw, legend }: Props) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  // What a pointer passes over does not draw the chart anew.
  const [said] = useState(() => store<string | undefined>(undefined));
  const { place, sheet } = useSheet(height);
  const followsFocus = useRef(false);
  useEffect(() => {
    if (asTable) followFocus(followsFocus, place.current);
  }, [asTable, place]);
  const toggle = () => {
    said.set(undefined);
    setAsTable(!asTable);
  };
  const press = (event: KeyboardEvent) => {
    if (!isKeyT(event)) return;
    event.preventDefault();
    followsFocus.current = place.current?.contains(document.activeElement) ?? false;
    toggle();
  };
  return (
    <section className="card chart" aria-labelledby={id} onKeyDown={press}>
      <header>
        <h2 id={id} className="card-title">
          {title}
        </h2>
        <Said said={said} />
        <span className="screen-only">
          <Button variant="quiet" aria-pressed={asTable} onPress={toggle}>
            {t('chart.table')}
          </Button>
        </span>
      </header>
      {legend}
      <div ref={place} className="chart-place">
        {asTable ? (
          <ChartTable data={table()} title={title} />
        ) : (
          sheet && <Drawn sheet={sheet} label={label} {...draw(sheet)} onSay={said.set} followsFocus={followsFocus} />
        )}
      </div>
      <footer>{madeOf}</footer>
    </section>
  );
}

/** Gives the focus to what took the place of what had it. */
function followFocus(follows: RefObject<boolean>, place: Element | null): void {
  if (follows.current) place?.querySelector<HTMLElement | SVGElement>('[tabindex="0"]')?.focus();
  follows.current = false;
}

const NONE: readonly ChartMark[] = [];

interface DrawnProps extends Drawing {
  readonly sheet: Sheet;
  readonly label: string;
  readonly onSay: (label: string | undefined) => void;
  readonly followsFocus: RefObject<boolean>;
}

/** What is drawn has its own layer: what can be pressed may not stand within an image. */
function Drawn({ sheet: { width, height }, label, content, marks: drawn, onSay, followsFocus }: DrawnProps) {
  // The drawing is there a frame before what can be pressed on it: of that there may be hundreds.
  const marks = useDeferredValue(drawn, NONE);
  const place = useRef<HTMLDivElement>(null);
  const isThere = marks.length > 0 || drawn.length === 0;
  useEffect(() => {
    if (isThere) followFocus(followsFocus, place.current?.parentElement ?? null);
  }, [isThere, followsFocus]);
  const alone = drawn.length === 0 ? { tabIndex: 0, role: 'group', 'aria-label': label } : {};
  return (
    <div ref={place} className="chart-sheet" {...alone}>
      <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
        <g aria-hidden="true">{content}</g>
      </svg>
      {marks.length > 0 && <Marks marks={marks} width={width} height={height} onSay={onSay} />}
    </div>
  );
}

/** What the mark says that has the pointer or the focus; read aloud it is the mark's own name. */
function Said({ said }: { readonly said: Shown<string | undefined> }) {
  return (
    <p className="said" aria-hidden="true">
      {said.use()}
    </p>
  );
}

/** Keyboards without Latin letters are read by the key's place. */
function isKeyT({ key, code, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  return key.toLowerCase() === 't' || (key > '\u007f' && code === 'KeyT');
}
