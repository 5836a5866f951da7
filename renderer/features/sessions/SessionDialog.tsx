import { useState } from 'react';
import type { SessionTime } from '../../../electron/domain/therapy/nextSession';
import { epochOf } from '../../../electron/domain/time/moment';
import type { Person } from '../../../electron/domain/kinds/person';
import { endOf } from '../../../electron/domain/therapy/session';
import { inZone, zoneOf } from '../../../electron/domain/time/zone';
import { useNow } from '../../client/now';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { MomentField } from '../../ui/MomentField';
import { TextField } from '../../ui/TextField';
import { keepHour } from './keeping';
import { cancelled, movedTo, usualMinutes } from '../../../electron/domain/therapy/hour';

interface Props {
  readonly person: Person;
  /** The next one as it is known. */
  readonly hour: SessionTime | undefined;
  readonly onClose: () => void;
}

const LONGEST = 1440;

/** Sets when the next hour is, or that this one does not take place; the weekly rhythm stays as it is. */
export function SessionDialog({ person, hour, onClose }: Props) {
  const now = useNow();
  const [at, setAt] = useState(() => hour && inZone(hour.at, zoneOf(now)));
  const [typed, setTyped] = useState(String(hour?.minutes ?? usualMinutes(person)));
  const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  const isWrong = minutes < 1 || minutes > LONGEST;
  const isOver = at !== undefined && !isWrong && endOf({ at, minutes }) <= epochOf(now);
  const keep = () => {
    if (at === undefined || isWrong || isOver) return;
    onClose();
    if (hour && epochOf(hour.at) === epochOf(at) && hour.minutes === minutes) return;
    void keepHour(
      movedTo(hour ?? { at, minutes }, person, { at, minutes }),
      hour?.session !== undefined,
      t('sessions.hourSet'),
    );
  };
  const drop = (dropped: SessionTime) => {
    onClose();
    void keepHour(cancelled(dropped, person), dropped.session !== undefined, t('sessions.cancelled'));
  };
  return (
    <Dialog title={t('sessions.hourTitle')} isOpen onClose={onClose} size="small">
      <p>{t(person.rhythm ? 'sessions.hourText' : 'sessions.hourTextFree', { name: person.name })}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
        // The parts of a day are no inputs, of which Enter would send the form by itself.
        onKeyDownCapture={(event) => {
          if (event.key === 'Enter' && event.target instanceof Element && event.target.role === 'spinbutton')
            event.currentTarget.requestSubmit();
        }}
      >
        <MomentField
          label={t('sessions.at')}
          value={at}
          onChange={setAt}
          error={isOver ? t('sessions.past') : undefined}
          autoFocus
        />
        <TextField
          label={t('sessions.minutes')}
          value={typed}
          onChange={setTyped}
          error={isWrong ? t('sessions.minutesWrong') : undefined}
        />
        <DialogActions>
          {hour && (
            <Button
              onPress={() => {
                drop(hour);
              }}
            >
              {t('sessions.cancel')}
            </Button>
          )}
          <Button variant="primary" type="submit" isDisabled={at === undefined || isWrong || isOver}>
            {t('sessions.keep')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
