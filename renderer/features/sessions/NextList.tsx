import type { ReactNode } from 'react';
import { restOf } from '../../../electron/domain/records/entry';
import type { OnList } from '../../../electron/domain/records/list';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { go } from '../../client/route';
import { t } from '../../messages';
import { titleOfSummary } from '../../messages/records';
import { KindChip } from '../../page/KindChip';
import { moveOnList, takeOff } from '../list';
import { Button } from '../../ui/Button';
import { OrderList } from '../../ui/OrderList';
import { rowLine, type Around } from './rowLine';

interface Props {
  readonly list: readonly OnList<RecordSummary>[];
  readonly around: Around;
}

/** The list, to be put in order. */
export function NextList({ list, around }: Props) {
  const row = (item: OnList<RecordSummary>): ReactNode => (
    <>
      <strong dir="auto">{titleOfSummary(item)}</strong>
      {restOf(item) !== '' && (
        <p className="rest" dir="auto">
          {restOf(item)}
        </p>
      )}
      <p>{rowLine(item, around)}</p>
    </>
  );
  return (
    <OrderList
      label={t('list.name')}
      items={list}
      nameOf={titleOfSummary}
      renderItem={row}
      onMove={(id, place) => {
        const item = list.find((one) => one.id === id);
        if (item) void moveOnList(item, place);
      }}
      onOpen={({ id }) => {
        go({ screen: 'record', record: id, from: { screen: 'sessions' } });
      }}
      onRemove={(item) => {
        void takeOff(item);
      }}
      renderEnd={(item) => (
        <>
          <span className="take-off">
            <Button
              variant="quiet"
              aria-label={t('list.takeOffNamed', { name: titleOfSummary(item) })}
              onPress={() => {
                void takeOff(item);
              }}
            >
              ×
            </Button>
          </span>
          <KindChip kind={item.kind} />
        </>
      )}
    />
  );
}
