import { useState } from 'react';
import type { Person } from '../../../electron/domain/kinds/person';
import type { Day } from '../../../electron/domain/time/moment';
import { t } from '../../messages';
import { BeginBreak } from '../people';
import { Button } from '../../ui/Button';
import type { TimeWords } from './timeWords';

interface Props {
  readonly person: Person;
  readonly words: TimeWords;
  readonly today: Day;
  /** The day of the last hour, after which there is nothing to be away from. */
  readonly last: Day | undefined;
}

/** Where one is in time with somebody; in days only for who asks. */
export function TimeLede({ person, words: { lede, inDays }, today, last }: Props) {
  const [isCounted, setCounted] = useState(false);
  return (
    <>
      {isCounted && inDays !== '' ? inDays : lede}{' '}
      {inDays !== '' && !isCounted && (
        <Button
          variant="quiet"
          onPress={() => {
            setCounted(true);
          }}
        >
          {t('today.inDays')}
        </Button>
      )}
      {(last === undefined || today < last) && <BeginBreak person={person} day={today} />}
    </>
  );
}
