import { useEffect, useState } from 'react';
import { request } from '../../client/bridge';
import { useMinutes } from '../../client/minutes';
import { t } from '../../messages';

const MINUTE = 60_000;
/** Milliseconds for which it is said that it is over. */
const AFTER = 60 * MINUTE;

/** How much is left of a wait that the lock came into. SECURITY: its time, and nothing of what is waited for. */
export function WaitLeft() {
  const [until, setUntil] = useState<number | null>(null);
  const now = useMinutes();
  useEffect(() => {
    let isHere = true;
    void request('wait.until').then((answer) => {
      if (isHere && answer.ok) setUntil(answer.value);
    });
    return () => {
      isHere = false;
    };
  }, []);
  if (until === null || now > until + AFTER) return null;
  return (
    <p className="wait-left" role="status">
      {t('lock.wait', { left: Math.max(0, Math.ceil((until - now) / MINUTE)) })}
    </p>
  );
}
