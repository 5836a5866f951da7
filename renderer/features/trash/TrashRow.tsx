import type { TrashedRecord } from '../../../electron/contract/records';
import { t } from '../../messages';
import { longDay } from '../../messages/dates';
import { kindName, untitled } from '../../messages/records';
import { Button } from '../../ui/Button';

interface Props {
  readonly record: TrashedRecord;
  readonly onRead: () => void;
  readonly onRestore: () => void;
  readonly onRemove: () => void;
}

/** A record in the trash. */
export function TrashRow({ record, onRead, onRestore, onRemove }: Props) {
  const title = nameOf(record);
  const named = (action: string) => t('trash.named', { action, title });
  return (
    <li>
      <div className="words">
        <h2 dir="auto">{title}</h2>
        {record.excerpt !== '' && <p dir="auto">{record.excerpt}</p>}
        <p className="meta">
          {record.kind !== 'entry' && (
            <>
              <span>{kindName(record.kind)}</span> <span aria-hidden="true">·</span>{' '}
            </>
          )}
          <span>{t('trash.from', { day: longDay(record.at) })}</span> <span aria-hidden="true">·</span>{' '}
          <span>{t('trash.daysLeft', { days: record.daysLeft })}</span>
        </p>
      </div>
      <div className="doings">
        <Button onPress={onRead} aria-label={named(t('trash.read'))}>
          {t('trash.read')}
        </Button>
        <Button onPress={onRestore} aria-label={named(t('trash.restore'))}>
          {t('trash.restore')}
        </Button>
        <Button variant="danger" onPress={onRemove} aria-label={named(t('trash.remove'))}>
          {t('trash.remove')}
        </Button>
      </div>
    </li>
  );
}

/** What it is called on the screen. */
export function nameOf({ kind, title }: TrashedRecord): string {
  return title === '' ? untitled(kind) : title;
}
