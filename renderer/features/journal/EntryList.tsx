import { useMemo, type KeyboardEvent } from 'react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection, ListLayout, Virtualizer } from 'react-aria-components';
import type { EntrySummary } from '../../../electron/domain/entry';
import { isId, type Id } from '../../../electron/domain/id';
import { runCommand } from '../../client/commands';
import { ariaShortcut, shortcut } from '../../client/platform';
import { useSettings } from '../../client/settings';
import { t } from '../../messages';
import { EntryRow } from './EntryRow';
import { byMonth } from './months';

interface Props {
  readonly entries: readonly EntrySummary[];
  readonly shown: Id | undefined;
  readonly onShow: (id: Id) => void;
  /** Goes to the text of the one that is shown. */
  readonly onWrite: () => void;
  readonly onRemove: (id: Id) => void;
}

/** Sizes in pixels at the usual text size, before a row was measured. */
const ROW = 132;
const HEADING = 38;

/** All entries by month. Arrows go from one to the next, Enter goes into its text, Delete moves it to the trash. */
export function EntryList({ entries, shown, onShow, onWrite, onRemove }: Props) {
  const months = useMemo(() => byMonth(entries), [entries]);
  const scale = (useSettings()?.textSize ?? 18) / 18;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    if (shown !== undefined) onRemove(shown);
  };
  return (
    <>
      <button type="button" className="search-all" aria-keyshortcuts={ariaShortcut('K')} onClick={() => { runCommand('search'); }}>
        {t('journal.search')}<kbd aria-hidden="true">{shortcut('K')}</kbd>
      </button>
      <div className="list-place" onKeyDown={press}>
        <Virtualizer key={scale} layout={ListLayout} layoutOptions={{ estimatedRowSize: ROW * scale, estimatedHeadingSize: HEADING * scale }}>
          <ListBox
            aria-label={t('journal.list')} items={months} selectionMode="single" selectionBehavior="replace" disallowEmptySelection
            selectedKeys={shown === undefined ? [] : [shown]} onAction={onWrite}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : keys;
              if (typeof key === 'string' && isId(key)) onShow(key);
            }}
          >
            {(month) => (
              <ListBoxSection id={month.id}>
                <Header className="month">{month.name}</Header>
                <Collection items={month.entries}>
                  {(entry) => <ListBoxItem className="row" textValue={entry.title}><EntryRow entry={entry} /></ListBoxItem>}
                </Collection>
              </ListBoxSection>
            )}
          </ListBox>
        </Virtualizer>
      </div>
    </>
  );
}
