import { useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Person } from '../../../electron/domain/kinds/person';
import { hasRated } from '../../../electron/domain/therapy/checkIn';
import { useKind } from '../../client/records';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { undoable } from '../../ui/undoable';

/** What 0 and 10 mean, in one's own words: one press away at the first check-in with somebody, and not later. */
export function ScaleWords({ person }: { readonly person: Person }) {
  const { scale } = person;
  const checkIns = useKind('check-in');
  const [low, setLow] = useState('');
  const [high, setHigh] = useState('');
  const [isFirst] = useState(() => scale.low + scale.high === '' && !hasRated(person.id, checkIns));
  if (!isFirst || scale.low + scale.high !== '') return null;
  const isEmpty = low.trim() + high.trim() === '';
  return (
    <Disclosure className="scale-words">
      <AriaButton slot="trigger" className="button quiet">
        {t('checkIn.ownWords')}
      </AriaButton>
      <DisclosurePanel>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isEmpty)
              void undoable('scale', t('checkIn.ownWordsKept'), person, (present) => ({
                ...present,
                scale: { low: low.trim(), high: high.trim() },
              }));
          }}
        >
          <div className="pair">
            <TextField label={t('person.low')} value={low} placeholder={t('checkIn.low')} onChange={setLow} />
            <TextField label={t('person.high')} value={high} placeholder={t('checkIn.high')} onChange={setHigh} />
          </div>
          <div className="form-actions">
            <Button type="submit" isDisabled={isEmpty}>
              {t('checkIn.keepWords')}
            </Button>
          </div>
        </form>
      </DisclosurePanel>
    </Disclosure>
  );
}
