import { useState } from 'react';
import type { JournalState } from '../../../electron/contract/journal';
import { LockedPage } from './LockedPage';
import { Opening } from './Opening';
import { RecoverySteps } from './RecoverySteps';
import { Unlock } from './Unlock';
import './lock.css';

interface Props {
  readonly journal: JournalState;
  /** The recovery sheet is being used, and the journal should not show before that is finished; or no longer. */
  readonly onRecovery: (going: boolean) => void;
}

/** The lock screen and what can be done from it. */
export function Lock({ journal, onRecovery }: Props) {
  const [way, setWay] = useState<'passphrase' | 'recovery' | 'write'>('passphrase');
  const [keyIsDamaged, setKeyIsDamaged] = useState(false);
  switch (way) {
    case 'recovery': {
      const leave = () => {
        setWay('passphrase');
        onRecovery(false);
      };
      return <RecoverySteps journal={journal} keyIsDamaged={keyIsDamaged} onLeave={leave} />;
    }
    case 'write':
      return <LockedPage onLeave={() => { setWay('passphrase'); }} />;
    case 'passphrase': {
      if (journal.state !== 'locked') return <Opening journal={journal} />;
      const recover = (damaged: boolean) => {
        setKeyIsDamaged(damaged);
        setWay('recovery');
        onRecovery(true);
      };
      return <Unlock journal={journal} onRecover={recover} onWrite={() => { setWay('write'); }} />;
    }
  }
}
