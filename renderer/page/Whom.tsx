import { mean, usePeople, usePresentPerson } from '../client/people';
import { t } from '../messages';
import { Choice } from '../ui/Choice';
import { Segmented } from '../ui/Segmented';

/** So many stand side by side. */
const SIDE_BY_SIDE = 4;

/** Says whom the page is about, and lets one switch; nothing where the journal knows one person, or none. */
export function Whom() {
  const people = usePeople();
  const person = usePresentPerson();
  if (!person || people.length < 2) return null;
  const options = people
    .map(({ id, name }) => ({ value: id, label: name.trim() === '' ? t('people.unnamed') : name }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return options.length > SIDE_BY_SIDE ? (
    <Choice label={t('people.whom')} options={options} value={person.id} onChange={mean} />
  ) : (
    <Segmented label={t('people.whom')} hideLabel options={options} value={person.id} onChange={mean} />
  );
}
