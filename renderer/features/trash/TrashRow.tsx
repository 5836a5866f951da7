import type { TrashedEntry } from '../../../electron/contract/entries';
import { t } from '../../messages';
import { longDay } from '../../messages/dates';
import { Button } from '../../ui/Button';

interface Props {
  readonly entry: TrashedEntry;
  readonly onRead: () => void;
  readonly onRestore: () => void;
  readonly onRemove: () => void;
}

/** An entry in the trash. */
export function TrashRow({ entry, onRead, onRestore, onRemove }: Props) {
  const title = nameOf(entry);
  const named = (action: string) => t('trash.named', { action, title });
  return (
    <li>
      <div className="words">
        <h2 dir="auto">{title}</h2>
        {entry.excerpt !== '' && <p dir="auto">{entry.excerpt}</p>}
        <p className="meta"><span>{t('trash.from', { day: longDay(entry.at) })}</span> <span aria-hidden="true">·</span> <span>{t('trash.daysLeft', { days: entry.daysLeft })}</span></p>
      </div>
      <div className="doings">
        <Button onPress={onRead} aria-label={named(t('trash.read'))}>{t('trash.read')}</Button>
        <Button onPress={onRestore} aria-label={named(t('trash.restore'))}>{t('trash.restore')}</Button>
        <Button variant="danger" onPress={onRemove} aria-label={named(t('trash.remove'))}>{t('trash.remove')}</Button>
      </div>
    </li>
  );
}

/** What it is called on the screen. */
export function nameOf({ title }: TrashedEntry): string {
  return title === '' ? t('trash.untitled') : title;
}
