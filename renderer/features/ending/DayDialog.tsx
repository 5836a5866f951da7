import { useState } from 'react';
import { forbids, troubleWith, type DayTrouble } from '../../../electron/domain/therapy/ending';
import { sessionsWith } from '../../../electron/domain/therapy/nextSession';
import type { Day } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { useEndsOf } from '../../client/endings';
import { useNow } from '../../client/now';
import { useKind } from '../../client/records';
import { t } from '../../messages';
import { dayName } from '../../messages/dates';
import { personName } from '../../messages/names';
import { Button } from '../../ui/Button';
import { DayField } from '../../ui/DayField';
import { Dialog, DialogActions } from '../../ui/Dialog';

interface Props {
  readonly title: string;
  readonly person: Person;
  readonly kind: 'planned' | 'sudden';
  readonly last: Day | undefined;
  readonly onKeep: (last: Day | undefined) => void;
  readonly onClose: () => void;
}

/** Asks for the day of the last session. A sudden ending has to have one; of a planned one it may be unknown. */
export function DayDialog({ title, person, kind, last, onKeep, onClose }: Props) {
  const now = useNow();
  const sessions = useKind('session');
  const ends = useEndsOf(person.id);
  const [day, setDay] = useState(last);
  const trouble =
    day === undefined ? undefined : troubleWith(day, kind, person, sessionsWith(person.id, sessions), now, ends);
  const isWrong = trouble !== undefined && forbids(trouble);
  const words = trouble && troubleWords(trouble, person);
  const hint = t(kind === 'planned' ? 'ending.dayHint' : 'ending.suddenHint');
  const isMissing = kind === 'sudden' && day === undefined;
  return (
    <Dialog title={title} isOpen onClose={onClose} size="small">
      <form
        className="stack"
        // The parts of a day are no inputs, of which Enter would send the form by itself.
        onKeyDownCapture={(event) => {
          if (event.key === 'Enter' && event.target instanceof Element && event.target.role === 'spinbutton')
            event.currentTarget.requestSubmit();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          if (isWrong || isMissing) return;
          onKeep(day);
          onClose();
        }}
      >
        <DayField
          label={t('ending.day')}
          value={day}
          onChange={setDay}
          onClear={() => {
            setDay(undefined);
          }}
          autoFocus
          error={isWrong ? words : undefined}
          description={isWrong ? undefined : (words ?? hint)}
        />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={isWrong || isMissing}>
            {t('ending.keepDay')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function troubleWords(trouble: DayTrouble, person: Person): string {
  const day = 'day' in trouble ? dayName(trouble.day) : '';
  return t(`ending.trouble.${trouble.kind}`, { name: personName(person), day });
}
