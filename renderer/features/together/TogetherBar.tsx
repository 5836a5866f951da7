import type { Person } from '../../../electron/domain/kinds/person';
import { LONGEST_SOUGHT } from '../../../electron/domain/fields/longest';
import { TOGETHER, type Passage, type TogetherKind } from '../../../electron/domain/views/together';
import { usePeople } from '../../client/people';
import { go } from '../../client/route';
import { t } from '../../messages';
import { personName } from '../../messages/names';
import { kindsName } from '../../messages/records';
import { Choice } from '../../ui/Choice';
import { PrintWays } from '../../ui/PrintWays';
import { TextField } from '../../ui/TextField';

/** What of it is shown. */
export interface Shown {
  readonly kind: TogetherKind | 'all';
  readonly words: string;
}

interface Props {
  readonly person: Person;
  readonly all: readonly Passage[];
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  /** The year in which what is read begins. */
  readonly year: string | undefined;
  /** Goes to a year, where not all is on one page. */
  readonly onYear: ((year: string) => void) | undefined;
}

/** With whom, what of it, from when on; and a way to print what is there. */
export function TogetherBar({ person, all, shown, year, onShow, onYear }: Props) {
  const people = usePeople();
  const there = new Set(all.map((passage) => (passage.kind === 'record' ? passage.record.kind : 'rupture')));
  const kinds = TOGETHER.filter((kind) => there.has(kind)).map((kind) => ({ value: kind, label: kindsName(kind) }));
  const years = [...new Set(all.map(({ at }) => at.slice(0, 4)))].map((year) => ({ value: year, label: year }));
  return (
    <div className="together-bar screen-only">
      {people.length > 1 && (
        <Choice
          label={t('together.person')}
          options={people.map((one) => ({ value: one.id, label: personName(one) }))}
          value={person.id}
          onChange={(id) => {
            go({ screen: 'together', person: id });
          }}
        />
      )}
      {kinds.length > 1 && (
        <Choice
          label={t('together.kind')}
          options={[{ value: 'all', label: t('together.all') }, ...kinds]}
          value={shown.kind}
          onChange={(kind) => {
            onShow({ ...shown, kind });
          }}
        />
      )}
      {onYear && year !== undefined && years.length > 1 && (
        <Choice label={t('together.year')} options={years} value={year} onChange={onYear} />
      )}
      <TextField
        label={t('together.search')}
        hideLabel
        type="search"
        placeholder={t('together.search')}
        value={shown.words}
        longest={LONGEST_SOUGHT}
        onChange={(words) => {
          onShow({ ...shown, words });
        }}
      />
      <PrintWays label={t('together.print')} file={t('together.file')} />
    </div>
  );
}
