import { useEffect, useState } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import type { JournalState } from '../../../electron/contract/journal';
import { on, request } from '../../client/bridge';
import { useCommand } from '../../client/commands';
import { useTooMuchOnLock } from '../../client/tooMuch';
import { LockedPage } from './LockedPage';
import { LockedTooMuch } from './LockedTooMuch';
import { Opening } from './Opening';
import { RecoverySteps } from './RecoverySteps';
import { Unlock } from './Unlock';
import './lock.css';

interface Props {
  readonly journal: Exclude<JournalState, { state: 'none' }>;
  /** The recovery sheet is being used, and the journal should not show before that is finished; or no longer. */
  readonly onRecovery: (going: boolean) => void;
}

type Way =
  | { readonly way: 'passphrase' }
  | { readonly way: 'recovery'; readonly keyIsDamaged: boolean }
  | { readonly way: 'write' }
  | { readonly way: 'too-much' };

/** The lock screen and what can be done from it. */
export function Lock({ journal, onRecovery }: Props) {
  const [now, setNow] = useState<Way>({ way: 'passphrase' });
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  // SECURITY: when a lock comes while one writes here, and the text cannot be saved, nobody else is to find it open.
  useEffect(() => on('journal', ({ state }) => {
    if (state.state === 'locked') setNow((way) => (way.way === 'write' || way.way === 'too-much' ? { way: 'passphrase' } : way));
  }), []);

  const unlock = async (passphrase: string) => {
    setBusy(true);
    setFailure(undefined);
    const answer = await request('journal.unlock', { passphrase });
    setBusy(false);
    if (!answer.ok) setFailure(answer.failure);
    return answer.ok;
  };
  const recover = () => {
    setNow({ way: 'recovery', keyIsDamaged: failure?.kind === 'damaged-key' || failure?.kind === 'costly-key' });
    onRecovery(true);
  };
  const canRead = (useTooMuchOnLock(journal.folder) ?? 0) > 0;
  const read = () => { if (canRead && !isBusy) setNow({ way: 'too-much' }); };
  useCommand('too-much', () => { if (now.way === 'passphrase') read(); });
  const leave = () => {
    setNow({ way: 'passphrase' });
    setFailure(undefined);
    onRecovery(false);
  };

  switch (now.way) {
    case 'recovery': return <RecoverySteps journal={journal} keyIsDamaged={now.keyIsDamaged} onLeave={leave} />;
    case 'write': return <LockedPage onLeave={leave} />;
    case 'too-much': return <LockedTooMuch onLeave={leave} />;
    case 'passphrase':
      if (journal.state === 'opening' && !isBusy) return <Opening journal={journal} />;
      return (
        <Unlock
          journal={journal} isBusy={isBusy} failure={failure} onUnlock={unlock} onType={() => { setFailure(undefined); }}
          onRecover={recover} onWrite={() => { setNow({ way: 'write' }); }} {...(canRead ? { onTooMuch: read } : {})}
        />
      );
  }
}
