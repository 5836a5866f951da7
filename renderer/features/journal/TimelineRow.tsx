import { memo } from 'react';
import type { Id } from '../../../electron/domain/id';
import { t } from '../../messages';
import { shortMoment } from '../../messages/dates';
import { kindName, titleOfSummary } from '../../messages/records';
import { usePeopleOf } from '../../client/people';
import { Chip } from '../../ui/Chip';
import { hasChips, type RowPosition } from './timelineRows';

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
  row: { record, top, height, position },
  of,
  isShown,
  onShow,
  onWrite,
}: Props) {
  const { kind, id, at, excerpt, tags, feelings, conflicted } = record;
  const people = usePeopleOf(record);
  return (
    <div
      id={`entry-${id}`}
      className="entry-row"
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
      <time dateTime={at.slice(0, 16)}>{shortMoment(at)}</time>
      <div className="title" dir="auto">
        {titleOfSummary(record)}
      </div>
      {excerpt !== '' && (
        <div className="excerpt" dir="auto">
          {excerpt}
        </div>
      )}
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
    </div>
  );
});
