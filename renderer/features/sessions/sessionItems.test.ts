import { expect, it } from 'vitest';
import { newId } from '../../../electron/domain/id';
import { listOf } from '../../../electron/domain/records/list';
import { summaryOf } from '../../../electron/domain/records/summary';
import { LISTED, made } from '../../../electron/domain/testing/records';
import { itemsOf } from './sessionItems';

it('holds the list, then what was noted of others, and says of one that it is no longer there', () => {
  const [onList, offList, gone] = [
    made('topic', { title: 'on', listed: LISTED }),
    made('topic', { title: 'off' }),
    newId(),
  ];
  const records = [onList, offList].map((record) => summaryOf(record));
  const noted = [
    { record: gone, outcome: 'brought', note: 'we did' },
    { record: offList.id, outcome: 'brought', note: '' },
    { record: onList.id, outcome: 'carried', note: 'not yet' },
  ] as const;
  const items = itemsOf({ list: noted }, listOf(records), records);
  expect(items.map(({ record, outcome, note, summary }) => [record, outcome, note, summary?.title])).toEqual([
    [onList.id, 'carried', 'not yet', 'on'],
    [gone, 'brought', 'we did', undefined],
    [offList.id, 'brought', '', 'off'],
  ]);
});

it('begins with everything carried over', () => {
  const record = summaryOf(made('topic', { listed: LISTED }));
  expect(itemsOf({ list: [] }, listOf([record]), [record])).toMatchObject([
    { record: record.id, outcome: 'carried', note: '' },
  ]);
});
