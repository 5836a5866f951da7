import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import type { Id } from '../../../electron/domain/id';
import { dayOf } from '../../../electron/domain/time/moment';
import { runCommand } from '../../client/commands';
import { ariaShortcut, shortcut } from '../../client/platform';
import { t } from '../../messages';
import { TimelineRow } from './TimelineRow';
import { byMonth } from './months';
import { goalOf, goalOfTyped, isQuiet, layOut, rowsBetween } from './timelineRows';
import { reveal, useView } from './view';

interface Props {
  readonly records: readonly RecordSummary[];
  /** Chooses which those are. */
  readonly filter: ReactNode;
  readonly shown: Id | undefined;
  readonly onShow: (id: Id) => void;
  /** Goes to the text of the one that is shown. */
  readonly onWrite: () => void;
  readonly onRemove: (id: Id) => void;
}

/** Milliseconds within which letters count as one word. */
const TOGETHER = 800;

/**
 * All records by month, the check-ins of a day in one line until one of them is shown. Arrows go from one to the next,
 * letters to the next that begins with them, Enter goes into its text, Delete moves it to the trash. It is no ListBox
 * of React Aria: that renders every item once to know it, which takes seconds for ten thousand.
 */
export function Timeline({ records, filter, shown, onShow, onWrite, onRemove }: Props) {
  const open = records.find(({ id }) => id === shown);
  const unfolded = open && isQuiet(open) ? dayOf(open.at) : undefined;
  const months = useMemo(() => layOut(byMonth(records), unfolded), [records, unfolded]);
  const rows = useMemo(() => months.flatMap((month) => month.rows), [months]);
  const list = useRef<HTMLDivElement>(null);
  const view = useView(list);
  const at = rows.findIndex(({ record }) => record.id === shown);
  const active = rows[at];
  const reached = useRef<Id>(undefined);
  useEffect(() => {
    if (active?.record.id === reached.current) return;
    reached.current = active?.record.id;
    if (active && list.current) reveal(list.current, active);
  });

  const soFar = useRef({ text: '', at: -TOGETHER });
  const typed = (key: string) => {
    if (Array.from(key).length !== 1) return undefined;
    const { text, at: last } = soFar.current;
    const now = performance.now();
    const all = now - last < TOGETHER ? text + key : key;
    if (all.trim() === '') return undefined;
    soFar.current = { text: all, at: now };
    return goalOfTyped(
      all,
      at,
      rows.map(({ record }) => record),
    );
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = goalOf(event.key, at, rows.length) ?? typed(event.key);
    if (next !== undefined) {
      const row = rows[next];
      if (row) onShow(row.record.id);
    } else if (event.key === 'Enter') onWrite();
    else if ((event.key === 'Delete' || event.key === 'Backspace') && active) onRemove(active.record.id);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <button
        type="button"
        className="search-all"
        aria-keyshortcuts={ariaShortcut('search')}
        onClick={() => {
          runCommand('search');
        }}
      >
        {t('journal.search')}
        <kbd aria-hidden="true">{shortcut('search')}</kbd>
      </button>
      <div className="filter">{filter}</div>
      <div
        ref={list}
        className="entry-list"
        role="listbox"
        aria-label={t('journal.list')}
        tabIndex={0}
        onKeyDown={press}
        aria-activedescendant={active && `entry-${active.record.id}`}
      >
        <div className="all" role="presentation" style={{ height: `${months.at(-1)?.bottom ?? 0}rem` }}>
          {rowsBetween(months, view.from, view.to, active).map(({ month, top, rows: within }) => (
            <div key={month.id} role="group" aria-label={month.name}>
              <div className="month" aria-hidden="true" style={{ top: `${top}rem` }}>
                {month.name}
              </div>
              {within.map((row) => (
                <TimelineRow
                  key={row.record.id}
                  row={row}
                  of={rows.length}
                  isShown={row.record.id === shown}
                  onShow={onShow}
                  onWrite={onWrite}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}
