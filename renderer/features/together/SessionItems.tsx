import type { Session } from '../../../electron/domain/kinds/session';
import type { Passage } from '../../../electron/domain/views/together';
import { useRecords } from '../../client/records';
import { t } from '../../messages';
import { titleOfSummary } from '../../messages/records';
import { Way } from './Way';

interface Props {
  readonly session: Session;
  readonly known: readonly Passage[];
  readonly onJump: (key: string) => void;
}

/** What was brought to an hour and what came of it, each a way to what it was. What was carried over is left out. */
export function SessionItems({ session, known, onJump }: Props) {
  const records = useRecords();
  const items = session.list.filter(({ outcome, note }) => outcome !== 'carried' || note.trim() !== '');
  const told = items.flatMap((item) => {
    const summary = records?.find(({ id }) => id === item.record);
    return summary ? [{ ...item, title: titleOfSummary(summary) }] : [];
  });
  if (told.length === 0) return null;
  return (
    <ul className="told-thread">
      {told.map(({ record, outcome, note, title }) => (
        <li key={record} dir="auto">
          {t(`sessions.outcome.${outcome}`)}:{' '}
          {known.some(({ key }) => key === record) ? (
            <Way
              title={title}
              onGo={() => {
                onJump(record);
              }}
            />
          ) : (
            title
          )}{' '}
          {note}
        </li>
      ))}
    </ul>
  );
}
