import { memo } from 'react';
import type { Id } from '../../../electron/domain/id';
import type { RecordSummary } from '../../../electron/domain/records/summary';
import { t } from '../../messages';
import { briefMoment, shortMoment } from '../../messages/dates';
import { kindName, titleOfSummary } from '../../messages/records';
import { usePeopleOf } from '../../client/people';
import { Chip } from '../../ui/Chip';
import { hasChips, isQuiet, isShort, wordsOfRow, type RowPosition } from './timelineRows';

interface Props {
  readonly row: RowPosition;
  /** How many records there are. */
  readonly of: number;
  readonly isShown: boolean;
  readonly onShow: (id: Id) => void;
  readonly onWrite: () => void;
}

/** A record as the list shows it. */
export const TimelineRow = memo(function TimelineRow({
  row: { record, top, height, position, hasMore },
  of,
  isShown,
  onShow,
  onWrite,
}: Props) {
  const { id, at } = record;
  return (
    <div
      id={`entry-${id}`}
      className={isQuiet(record) ? 'entry-row quiet' : 'entry-row'}
      role="option"
      aria-selected={isShown}
      aria-posinset={position}
      aria-setsize={of}
      style={{ top: `${top}rem`, height: `${height}rem` }}
      onClick={() => {
        onShow(id);
      }}
      onDoubleClick={onWrite}
    >
      <time dateTime={at.slice(0, 16)}>{isQuiet(record) ? briefMoment(at, !hasMore) : shortMoment(at)}</time>
      {isQuiet(record) ? (
        <>
          <div className="title" dir="auto">
            {titleOfSummary(record)}
          </div>
          {hasMore && <span className="more">{t('journal.moreCheckIns')}</span>}
        </>
      ) : (
        <Words record={record} />
      )}
    </div>
  );
});

/** Its first words, and its chips. */
function Words({ record }: { readonly record: RecordSummary }) {
  const { kind, excerpt, tags, feelings, conflicted } = record;
  const people = usePeopleOf(record);
  return (
    <>
      <div className={isShort(record) ? 'words short' : 'words'}>
        <div dir="auto">{wordsOfRow(titleOfSummary(record), excerpt)}</div>
      </div>
      {hasChips(record) && (
        <div className="row-chips">
          {kind !== 'entry' && <Chip>{kindName(kind)}</Chip>}
          {conflicted && <Chip tone="ember">{t('journal.twoVersions')}</Chip>}
          {people.map((name) => (
            <Chip key={`p ${name}`} tone="tide">
              {name}
            </Chip>
          ))}
          {tags.map((name) => (
            <Chip key={`t ${name}`}>{name}</Chip>
          ))}
          {feelings.map(({ name, strength }) => (
            <Chip key={`f ${name}`}>
              {name} {strength}
            </Chip>
          ))}
        </div>
      )}
    </>
  );
}
