import { useMemo, useState } from 'react';
import { BOOK_ORDERS, inBookOrder, movedPiece, type BookOrder } from '../../../electron/domain/views/bookable';
import type { Book } from '../../../electron/domain/kinds/book';
import type { Id } from '../../../electron/domain/id';
import { dayOf } from '../../../electron/domain/time/moment';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { useRecords } from '../../client/records';
import { currentRoute, go } from '../../client/route';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { dayName } from '../../messages/dates';
import { titleOfSummary } from '../../messages/records';
import { KindChip } from '../../page/KindChip';
import { Button } from '../../ui/Button';
import { OrderList } from '../../ui/OrderList';
import { Popup } from '../../ui/Popup';
import { undoable } from '../../ui/undoable';
import { ChoosePieces } from './ChoosePieces';

/** So many are shown at first, and so many more at a time: each can be moved, and is heavy for that. */
const SHOWN = 60;

interface Piece {
  readonly id: Id;
  /** Undefined where it is no longer in the journal. */
  readonly summary: RecordSummary | undefined;
}

/** What goes into a book, in its order. */
export function Pieces({ writing }: { readonly writing: Writing<Book> }) {
  const pieces = writing.record.useOf((book) => book.pieces);
  const records = useRecords();
  const [isChoosing, setChoosing] = useState(false);
  const [most, setMost] = useState(SHOWN);
  const known = useMemo(() => new Map(records?.map((summary) => [summary.id, summary])), [records]);
  const items = useMemo(() => pieces.map((id): Piece => ({ id, summary: known.get(id) })), [pieces, known]);
  const order = (by: BookOrder) => {
    const there = items.flatMap(({ summary }) => summary ?? []);
    const gone = items.filter(({ summary }) => summary === undefined).map(({ id }) => id);
    void undoable('book', t('book.ordered'), writing.record.get(), (book) => ({
      ...book,
      pieces: [...inBookOrder(there, by).map(({ id }) => id), ...gone],
    }));
  };
  const takeOut = (id: Id) => {
    void undoable('book', t('book.takenOut'), writing.record.get(), (book) => ({
      ...book,
      pieces: book.pieces.filter((one) => one !== id),
    }));
  };
  return (
    <section className="book-pieces" aria-labelledby="book-pieces">
      <h2 id="book-pieces">{t('book.pieces')}</h2>
      <div className="actions">
        <Button
          variant={pieces.length === 0 ? 'primary' : 'plain'}
          onPress={() => {
            setChoosing(true);
          }}
        >
          {t('book.choose')}
        </Button>
        {pieces.length > 1 && (
          <Popup label={t('book.order')} trigger={<Button>{t('book.order')}</Button>}>
            {(close) => (
              <div className="strength-actions">
                {BOOK_ORDERS.map((by) => (
                  <Button
                    key={by}
                    onPress={() => {
                      close();
                      order(by);
                    }}
                  >
                    {t(`book.order.${by}`)}
                  </Button>
                ))}
              </div>
            )}
          </Popup>
        )}
      </div>
      {pieces.length === 0 && <p className="calm">{t('book.noPieces')}</p>}
      {pieces.length > 0 && (
        <OrderList
          label={t('book.pieces')}
          items={items.slice(0, most)}
          nameOf={nameOf}
          renderItem={(piece) => (
            <>
              <strong dir="auto">{nameOf(piece)}</strong>
              {piece.summary && <p>{dayName(dayOf(piece.summary.at))}</p>}
            </>
          )}
          renderEnd={(piece) => (
            <>
              <span className="take-off">
                <Button
                  variant="quiet"
                  aria-label={t('book.takeOut', { name: nameOf(piece) })}
                  onPress={() => {
                    takeOut(piece.id);
                  }}
                >
                  ×
                </Button>
              </span>
              {piece.summary && <KindChip kind={piece.summary.kind} />}
            </>
          )}
          onMove={(id, place) => {
            writing.change({ pieces: movedPiece(writing.record.get().pieces, id, place) });
          }}
          onOpen={({ id, summary }) => {
            if (summary) open(id);
          }}
          onRemove={({ id }) => {
            takeOut(id);
          }}
        />
      )}
      {pieces.length > most && (
        <Button
          variant="quiet"
          onPress={() => {
            setMost(most + SHOWN);
          }}
        >
          {t('book.more', { count: Math.min(SHOWN, pieces.length - most) })}
        </Button>
      )}
      {isChoosing && (
        <ChoosePieces
          writing={writing}
          onClose={() => {
            setChoosing(false);
          }}
        />
      )}
    </section>
  );
}

function nameOf({ summary }: Piece): string {
  return summary ? titleOfSummary(summary) : t('book.gonePiece');
}

function open(record: Id): void {
  const from = currentRoute();
  go({ screen: 'record', record, from: from.screen === 'record' ? from.from : from });
}
