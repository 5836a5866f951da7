import type { ReactNode } from 'react';
import type { Id } from '../../../electron/domain/id';
import type { Person } from '../../../electron/domain/kinds/person';
import { usePeople } from '../../client/people';
import { t } from '../../messages';
import { personName } from '../../messages/names';
import { Button } from '../../ui/Button';
import { ScaleField } from '../../ui/ScaleField';
import { LongField } from '../../ui/TextField';
import './CheckInForm.css';
import { ScaleWords } from './ScaleWords';
import { useBegunCheckIn } from './useBegunCheckIn';

interface Props {
  readonly person: Person;
  /** What it belongs to, where it belongs to something. */
  readonly of?: Id;
  readonly autoFocus?: boolean;
  readonly onKept?: () => void;
  /** Stands beside the button that keeps it. */
  readonly children?: ReactNode;
}

/**
 * How it is between the two, right now: two numbers, and a line if wanted. One of them is enough. It is saved as it is
 * typed; the button makes room for the next.
 */
export function CheckInForm({ person, of, autoFocus = false, onKept, children }: Props) {
  const { checkIn, isEmpty, change, keep } = useBegunCheckIn({ person: person.id, of });
  const { connection, pull, body } = checkIn;
  const isAlone = usePeople().length < 2;
  return (
    <>
      <form
        className="check-in"
        aria-label={t('checkIn.title')}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty)
            void keep().then((isKept) => {
              if (isKept) onKept?.();
            });
        }}
      >
        <ScaleField
          label={isAlone ? t('check-in.connection') : t('checkIn.connectionWith', { name: personName(person) })}
          value={connection}
          onChange={(value) => {
            change({ connection: value });
          }}
          onClear={() => {
            change({ connection: undefined });
          }}
          autoFocus={autoFocus}
          ends={[
            person.scale.low === '' ? t('checkIn.low') : person.scale.low,
            person.scale.high === '' ? t('checkIn.high') : person.scale.high,
          ]}
        />
        <ScaleField
          label={t('check-in.pull')}
          value={pull}
          onChange={(value) => {
            change({ pull: value });
          }}
          onClear={() => {
            change({ pull: undefined });
          }}
        />
        <LongField
          label={t('checkIn.line')}
          hideLabel
          value={body}
          onChange={(line) => {
            change({ body: line });
          }}
          placeholder={t('checkIn.lineHint')}
        />
        <div className="form-actions">
          <Button variant="primary" type="submit" isDisabled={isEmpty}>
            {t('checkIn.keep')}
          </Button>
          {children}
        </div>
      </form>
      {of === undefined && <ScaleWords person={person} />}
    </>
  );
}
