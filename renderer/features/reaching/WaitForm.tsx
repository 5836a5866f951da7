import { useEffect, useState } from 'react';
import type { Did } from '../../../electron/domain/kinds/reaching';
import { t } from '../../messages';
import { Button } from '../../ui/Button';

interface Props {
  readonly onBack: () => void;
  readonly onDone: (did: Did) => void;
}

const LENGTHS = [5, 10, 20, 30, 60] as const;
const MINUTE = 60_000;
/** How often it is looked how much has passed, in milliseconds. Nothing is counted down by the second. */
const LOOK = 5000;

/** A quiet timer. It can be ended at any time, and nothing rings. */
export function WaitForm({ onBack, onDone }: Props) {
  const [wait, setWait] = useState<{ readonly minutes: number; readonly since: number }>();
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (!wait) return undefined;
    const timer = setInterval(() => {
      setNow(performance.now());
    }, LOOK);
    return () => {
      clearInterval(timer);
    };
  }, [wait]);
  if (!wait) {
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
                const since = performance.now();
                setNow(since);
                setWait({ minutes, since });
              }}
            >
              {t('reaching.minutes', { count: minutes })}
            </Button>
          ))}
        </div>
      </div>
    );
  }
  const passed = Math.max(0, now - wait.since);
  const left = Math.max(0, Math.ceil(wait.minutes - passed / MINUTE));
  return (
    <div className="reaching-step">
      <p className="reaching-wait" role="status">
        {t('reaching.waiting', { left })}
      </p>
      <p className="calm">{t('reaching.waitingText')}</p>
      <div className="reaching-doings">
        <Button
          variant="primary"
          autoFocus
          onPress={() => {
            onDone({
              kind: 'waited',
              minutes: Math.min(wait.minutes, Math.round((performance.now() - wait.since) / MINUTE)),
            });
          }}
        >
          {t('reaching.enough')}
        </Button>
      </div>
    </div>
  );
}
