import type { Person } from '../../electron/domain/kinds/person';
import { t } from '.';

/** What somebody is called within a sentence; `them` where there is no name. */
export function personName(person: Pick<Person, 'name'> | undefined): string {
  const name = person?.name.trim() ?? '';
  return name === '' ? t('people.them') : name;
}
