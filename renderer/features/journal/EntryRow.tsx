import type { EntrySummary } from '../../../electron/domain/entry';
import { t } from '../../messages';
import { shortMoment } from '../../messages/dates';
import { Chip } from '../../ui/Chip';

/** An entry as the list shows it. */
export function EntryRow({ entry: { at, title, excerpt, people, tags, feelings, conflicted } }: { readonly entry: EntrySummary }) {
  const hasChips = conflicted || people.length + tags.length + feelings.length > 0;
  return (
    <>
      <time dateTime={at.slice(0, 16)}>{shortMoment(at)}</time>
      <div className="title" dir="auto">{title === '' ? t('journal.untitled') : title}</div>
      {excerpt !== '' && <div className="excerpt" dir="auto">{excerpt}</div>}
      {hasChips && (
        <div className="row-chips">
          {conflicted && <Chip tone="ember">{t('journal.twoVersions')}</Chip>}
          {people.map((name) => <Chip key={`p ${name}`} tone="tide">{name}</Chip>)}
          {tags.map((name) => <Chip key={`t ${name}`}>{name}</Chip>)}
          {feelings.map(({ name, strength }) => <Chip key={`f ${name}`}>{name} {strength}</Chip>)}
        </div>
      )}
    </>
  );
}
