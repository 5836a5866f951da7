import { t } from '../../messages';

/** The data of a chart in words: each row is as long as the head. */
export interface ChartData {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Props {
  readonly data: ChartData;
  /** Of the chart. */
  readonly title: string;
}

/** What a chart shows, as a plain table. */
export function ChartTable({ data: { head, rows }, title }: Props) {
  return (
    <div className="chart-table" role="region" aria-label={t('chart.tableOf', { title })} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
