import { mean, useFirstPerson, usePeople, usePresentPerson } from '../client/people';
import { t } from '../messages';
import { Choice } from '../ui/Choice';
import { Segmented } from '../ui/Segmented';

/** So many stand side by side. */
const SIDE_BY_SIDE = 4;

/**
 * Says whom the page is about, and lets one switch, who stands first before the others; nothing where the journal knows
 * one person, or none.
 */
export function Whom() {
  const people = usePeople();
  const person = usePresentPerson();
  const first = useFirstPerson()?.id;
  if (!person || people.length < 2) return null;
  const options = people
    .map(({ id, name }) => ({ value: id, label: name.trim() === '' ? t('people.unnamed') : name }))
    .sort(
      (one, other) =>
        Number(other.value === first) - Number(one.value === first) || one.label.localeCompare(other.label),
    );
  return options.length > SIDE_BY_SIDE ? (
    <Choice label={t('people.whom')} options={options} value={person.id} onChange={mean} />
  ) : (
    <Segmented label={t('people.whom')} hideLabel options={options} value={person.id} onChange={mean} />
  );
}
