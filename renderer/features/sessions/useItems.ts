import { useMemo } from 'react';
import { withItem } from '../../../electron/domain/therapy/session';
import type { SessionItem } from '../../../electron/domain/fields/parts';
import type { Session } from '../../../electron/domain/kinds/session';
import { useList } from '../list';
import { useRecords } from '../../client/records';
import type { Writing } from '../../client/writing';
import { itemsOf, type ListedItem } from './sessionItems';

/** What is on the list of an hour, and a way to note what came of one; it is saved as it is typed. */
export function useItems(writing: Writing<Session>): readonly [readonly ListedItem[], (item: SessionItem) => void] {
  const noted = writing.record.useOf(({ list }) => list);
  const list = useList();
  const records = useRecords();
  const items = useMemo(() => itemsOf({ list: noted }, list, records ?? []), [noted, list, records]);
  const note = ({ record, outcome, note: words }: SessionItem) => {
    writing.change({ list: withItem(writing.record.get(), { record, outcome, note: words }).list });
  };
  return [items, note];
}
