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
}

/** Where one is in time with somebody; in days only for who asks. */
export function TimeLede({ person, words: { lede, inDays }, today }: Props) {
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
      <BeginBreak person={person} day={today} />
    </>
  );
}
