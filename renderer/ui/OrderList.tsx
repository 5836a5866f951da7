import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button as AriaButton, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { t } from '../messages';
import { dropIndex } from './dropIndex';
import './OrderList.css';

interface Props<Item extends { readonly id: string }> {
  readonly label: string;
  /** In their order. */
  readonly items: readonly Item[];
  /** Puts one at a place: 0 for the first. */
  readonly onMove: (id: Item['id'], place: number) => void;
  /** What an item is called when it is spoken of. */
  readonly nameOf: (item: Item) => string;
  readonly renderItem: (item: Item) => ReactNode;
  /** At the end of its row. */
  readonly renderEnd?: (item: Item) => ReactNode;
  /** A click on a row, or Enter. */
  readonly onOpen?: (item: Item) => void;
  /** Delete, on a row. */
  readonly onRemove?: (item: Item) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Things in an order that can be changed: by dragging, by two small buttons, or by Alt with an arrow key. */
export function OrderList<Item extends { readonly id: string }>({
  label,
  items,
  onMove,
  nameOf,
  renderItem,
  renderEnd,
  onOpen,
  onRemove,
}: Props<Item>) {
  const [said, setSaid] = useState('');
  const ids = items.map(({ id }) => id);
  const move = (id: Item['id'], place: number) => {
    const item = items.find((one) => one.id === id);
    if (!item || place < 0 || place >= items.length) return;
    setSaid(t('ui.moved', { name: nameOf(item), place: place + 1, of: items.length }));
    if (items[place] !== item) onMove(id, place);
  };
  const { dragAndDropHooks } = useDragAndDrop<Item>({
    // SECURITY: the id alone, of a type of our own, so that no words can be dropped into another program.
    getItems: (keys) => [...keys].map((key) => ({ 'holdfast/place': String(key) })),
    getAllowedDropOperations: () => ['move'],
    renderDropIndicator: (target) => <DropIndicator target={target} className="order-gap" />,
    onReorder: ({ keys, target }) => {
      const id = ids.find((one) => keys.has(one));
      const other = ids.find((one) => one === target.key);
      if (id !== undefined && other !== undefined && target.dropPosition !== 'on')
        move(id, dropIndex(ids, id, other, target.dropPosition));
    },
  });
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const by = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey ? STEPS[event.key] : undefined;
    const row = event.target.closest<HTMLElement>('[role="row"]');
    const place = items.findIndex(({ id }) => id === row?.dataset.key);
    const item = items[place];
    const removes = onRemove && event.key === 'Delete' && event.target === row;
    if (!item || (by === undefined && !removes)) return;
    event.preventDefault();
    event.stopPropagation();
    if (by === undefined) onRemove?.(item);
    else move(item.id, place + by);
  };
  return (
    <div className="order-list" onKeyDownCapture={press}>
      <GridList
        aria-label={label}
        className="order-rows"
        items={items}
        dependencies={[items, onMove, renderItem]}
        dragAndDropHooks={dragAndDropHooks}
      >
        {items.map((item, place) => (
          <GridListItem
            key={item.id}
            id={item.id}
            value={item}
            textValue={nameOf(item)}
            className="order-row"
            {...(onOpen
              ? {
                  onAction: () => {
                    onOpen(item);
                  },
                }
              : {})}
          >
            <AriaButton slot="drag" className="order-handle">
              <Dots />
            </AriaButton>
            <span className="order-place" aria-hidden>
              {place + 1}
            </span>
            <div className="order-item">{renderItem(item)}</div>
            <div className="order-steps">
              <AriaButton
                aria-label={t('ui.moveUp', { name: nameOf(item) })}
                onPress={() => {
                  move(item.id, place - 1);
                }}
              >
                <Arrow up />
              </AriaButton>
              <AriaButton
                aria-label={t('ui.moveDown', { name: nameOf(item) })}
                onPress={() => {
                  move(item.id, place + 1);
                }}
              >
                <Arrow />
              </AriaButton>
            </div>
            {renderEnd && <div className="order-end">{renderEnd(item)}</div>}
          </GridListItem>
        ))}
      </GridList>
      <div role="status" className="unseen">
        {said}
      </div>
    </div>
  );
}

function Dots() {
  return (
    <svg viewBox="0 0 10 16" aria-hidden>
      <path d="M2.5 3h0M7.5 3h0M2.5 8h0M7.5 8h0M2.5 13h0M7.5 13h0" />
    </svg>
  );
}

function Arrow({ up = false }: { readonly up?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden>
      <path d={up ? 'M4 10l4-4 4 4' : 'M4 6l4 4 4-4'} />
    </svg>
  );
}
