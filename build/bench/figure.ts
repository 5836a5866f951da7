/** Something that was measured. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'MB';
  readonly measured: number;
  /** The least that it could be on this computer, measured beside it. */
  readonly limit?: { readonly name: string; readonly measured: number };
  /** What it should be, in words. */
  readonly aim?: string;
}

const HEAD = ['', 'measured', 'limit', 'over it', 'ratio', 'aim', 'the limit'];
/** The columns that hold words. */
const WORDS: ReadonlySet<number> = new Set([0, 5, 6]);

/** The figures as a table: each with its limit, how far it is above that, and its aim. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          WORDS.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowOf({ name, unit, measured, limit, aim = '' }: Figure): readonly string[] {
  const inUnit = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`;
  if (!limit) return [name, inUnit(measured), '', '', '', aim, ''];
  return [
    name,
    inUnit(measured),
    inUnit(limit.measured),
    inUnit(measured - limit.measured),
    `${(measured / limit.measured).toFixed(1)} ×`,
    aim,
    limit.name,
  ];
}
