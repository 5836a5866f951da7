import { useState } from 'react';
import type { FeelingAndFact } from '../../../electron/domain/kinds/feelingAndFact';
import { LONGEST_SOUGHT } from '../../../electron/domain/fields/longest';
import { belongsTo } from '../../../electron/domain/therapy/person';
import { mostHelpfulFirst, touchstoneHas } from '../../../electron/domain/therapy/touchstone';
import { allOfKind } from '../../client/records';
import type { Writing } from '../../client/writing';
import { t } from '../../messages';
import { TouchstoneWords } from '../touchstones';
import { Dialog } from '../../ui/Dialog';
import { fits } from '../../ui/fits';
import { useOptions } from '../../ui/useOptions';

interface Props {
  readonly writing: Writing<FeelingAndFact>;
  readonly onClose: () => void;
}

/**
 * The person's touchstones that are not linked yet, most helpful first. Enter links the chosen one, and one more can be
 * chosen.
 */
export function TouchstonePicker({ writing, onClose }: Props) {
  const person = writing.record.useOf((record) => record.person);
  const linked = writing.record.useOf((record) => record.touchstones);
  const [order] = useState(() =>
    mostHelpfulFirst(
      allOfKind('touchstone').filter((one) => person === undefined || belongsTo(one.person, person)),
      allOfKind('reaching'),
    ),
  );
  const [sought, setSought] = useState('');
  const free = order.filter(({ id }) => !linked.includes(id));
  const found = free.filter((one) => touchstoneHas(one, sought));
  const pick = (index: number) => {
    const touchstone = found[index];
    if (touchstone) writing.change({ touchstones: [...linked, touchstone.id] });
  };
  const options = useOptions({
    count: found.length,
    of: `${sought} ${linked.length}`,
    fromFirst: sought.trim() !== '',
    onChoose: pick,
  });
  return (
    <Dialog title={t('fact.pick')} isOpen onClose={onClose}>
      <div className="touchstone-picker">
        <input
          {...options.field}
          aria-label={t('fact.search')}
          placeholder={t('fact.search')}
          dir="auto"
          autoFocus
          value={sought}
          onChange={(event) => {
            if (fits(sought, event.target.value, LONGEST_SOUGHT)) setSought(event.target.value);
          }}
        />
        <p className="meta" role="status">
          {found.length > 0
            ? ''
            : t(free.length > 0 ? 'fact.noneFound' : linked.length > 0 ? 'fact.allLinked' : 'fact.noneKept')}
        </p>
        <ul {...options.list} aria-label={t('fact.pick')} hidden={found.length === 0}>
          {found.map((touchstone, index) => (
            <li key={touchstone.id} {...options.option(index)}>
              <TouchstoneWords touchstone={touchstone} />
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
