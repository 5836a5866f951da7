import { endingsOfBefore } from '../../../electron/domain/therapy/ending';
import type { Person } from '../../../electron/domain/kinds/person';
import type { Day } from '../../../electron/domain/time/moment';
import { useKind } from '../../client/records';
import { useRoute } from '../../client/route';
import { t } from '../../messages';
import { dayName } from '../../messages/dates';
import { Rows } from './Rows';
import { Books } from './ToRead';

interface Props {
  readonly person: Person;
  readonly today: Day;
  /** Whether the way to a book of it stands there too. */
  readonly hasBooks?: boolean;
}

/** The endings after which the two began again, each with its review to read; nothing where there are none. */
export function Before({ person, today, hasBooks = true }: Props) {
  const route = useRoute();
  const endings = endingsOfBefore(person.id, useKind('ending'), today);
  if (endings.length === 0) return null;
  const title = t('ending.before', { count: endings.length });
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <Rows
        from={route}
        rows={endings.map(({ id, state: { last }, again }) => ({
          id,
          name: t('ending.beforeRow', { day: last === undefined ? '' : dayName(last) }),
          note: again && t('ending.beforeNote', { again: dayName(again) }),
        }))}
      />
      {hasBooks && <Books person={person} />}
    </section>
  );
}
