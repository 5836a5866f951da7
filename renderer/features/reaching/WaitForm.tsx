import type { Did } from '../../../electron/domain/kinds/reaching';
import { minutesLeft, minutesWaited, type Waiting } from '../../../electron/domain/therapy/reaching';
import { momentAt } from '../../../electron/domain/time/moment';
import { t } from '../../messages';
import { Button } from '../../ui/Button';
import { useMinutes } from '../../client/minutes';

interface Props {
  /** The wait that goes on; undefined before it begins. */
  readonly waiting: Waiting | undefined;
  readonly onBegin: (waiting: Waiting) => void;
  readonly onBack: () => void;
  readonly onDone: (did: Did) => void;
}

const LENGTHS = [5, 10, 20, 30, 60] as const;

/** A quiet timer. It can be ended at any time, and nothing rings; a lock does not end it. */
export function WaitForm({ waiting, onBegin, onBack, onDone }: Props) {
  const now = useMinutes();
  if (!waiting) {
    return (
      <div className="reaching-step">
        <p className="calm">{t('reaching.howLong')}</p>
        <div className="reaching-doings">
          <span className="first">
            <Button onPress={onBack}>{t('reaching.back')}</Button>
          </span>
          {LENGTHS.map((minutes) => (
            <Button
              key={minutes}
              autoFocus={minutes === LENGTHS[0]}
              onPress={() => {
                onBegin({ kind: 'waited', minutes, since: momentAt(Date.now()) });
              }}
            >
              {t('reaching.minutes', { count: minutes })}
            </Button>
          ))}
        </div>
      </div>
    );
  }
  return (
    <div className="reaching-step">
      <p className="reaching-wait" role="status">
        {t('reaching.waiting', { left: minutesLeft(waiting, momentAt(now)) })}
      </p>
      <p className="calm">{t('reaching.waitingText')}</p>
      <div className="reaching-doings">
        <Button
          variant="primary"
          autoFocus
          onPress={() => {
            onDone({ kind: 'waited', minutes: minutesWaited(waiting, momentAt(Date.now())), since: undefined });
          }}
        >
          {t('reaching.enough')}
        </Button>
      </div>
    </div>
  );
}
