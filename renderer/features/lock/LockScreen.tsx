import { useEffect, useState } from 'react';
import type { Failure } from '../../../electron/contract/failure';
import type { JournalState } from '../../../electron/contract/journal';
import { request } from '../../client/bridge';
import { useCommand } from '../../client/commands';
import { onLock } from '../../client/journal';
import { useTooMuchOnLock } from '../../client/settings';
import { t } from '../../messages';
import { OpeningProgress } from './OpeningProgress';
import { isForSheet, Unlock } from './Unlock';
import type * as Ways from './ways';
import './lock.css';

interface Props {
  readonly journal: Exclude<JournalState, { state: 'none' }>;
  /** What can be done beside unlocking, loaded after the lock screen; until then that stays. */
  readonly ways: typeof Ways | undefined;
  /** Resolves when the open journal can be shown. */
  readonly ready: () => Promise<void>;
  /** Something has to be finished before the journal shows, although it may be open already; or no longer. */
  readonly onHold: (held: boolean) => void;
}

type Way =
  | { readonly way: 'passphrase' }
  | { readonly way: 'recovery'; readonly keyIsDamaged: boolean }
  | { readonly way: 'sheet'; readonly identity: string }
  | { readonly way: 'write' }
  | { readonly way: 'too-much' };

/** The lock screen and what can be done from it. */
export function LockScreen({ journal, ways, ready, onHold }: Props) {
  const [now, setNow] = useState<Way>({ way: 'passphrase' });
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  // SECURITY: when a lock comes while one writes here, and the text cannot be saved, or while the recovery key is
  // shown, nobody else is to find it open.
  useEffect(
    () =>
      onLock(() => {
        setNow((way) => (way.way === 'recovery' ? way : { way: 'passphrase' }));
      }),
    [],
  );

  const unlock = async (passphrase: string) => {
    setBusy(true);
    setFailure(undefined);
    onHold(true);
    const answer = await request('journal.unlock', { passphrase });
    const identity = answer.ok ? await dueSheet(passphrase) : undefined;
    if (answer.ok) await ready();
    setBusy(false);
    if (!answer.ok) setFailure(answer.failure);
    if (identity === undefined) onHold(false);
    else setNow({ way: 'sheet', identity });
    return answer.ok;
  };
  const recover = () => {
    setNow({ way: 'recovery', keyIsDamaged: isForSheet(failure) });
    onHold(true);
  };
  const canRead = (useTooMuchOnLock(journal.folder) ?? 0) > 0;
  const read = () => {
    if (canRead && !isBusy) setNow({ way: 'too-much' });
  };
  useCommand('too-much', () => {
    if (now.way === 'passphrase') read();
  });
  const leave = () => {
    setNow({ way: 'passphrase' });
    setFailure(undefined);
    onHold(false);
  };

  // A way that is not loaded yet is taken as soon as it is.
  if (!ways || now.way === 'passphrase') {
    if (journal.state === 'opening' && !isBusy) return <OpeningProgress journal={journal} />;
    return (
      <Unlock
        journal={journal}
        isBusy={isBusy}
        failure={failure}
        onUnlock={unlock}
        onType={() => {
          setFailure(undefined);
        }}
        onRecover={recover}
        onWrite={() => {
          setNow({ way: 'write' });
        }}
        {...(canRead ? { onTooMuch: read } : {})}
      />
    );
  }
  switch (now.way) {
    case 'recovery':
      return <ways.RecoverySteps journal={journal} keyIsDamaged={now.keyIsDamaged} onLeave={leave} />;
    case 'sheet':
      return (
        <ways.SheetStep
          folder={journal.folder}
          identity={now.identity}
          text={t('lock.dueText')}
          action={t('lock.toJournal')}
          onDone={leave}
        />
      );
    case 'write':
      return <ways.LockedPage />;
    case 'too-much':
      return <ways.LockedTooMuch onLeave={leave} />;
  }
}

/**
 * The recovery key, where its sheet is still to be shown: the key is new, and the window was gone before anybody had
 * seen to it.
 */
async function dueSheet(passphrase: string): Promise<string | undefined> {
  const due = await request('recovery.isDue');
  if (!due.ok || !due.value) return undefined;
  const identity = await request('recovery.identity', { passphrase });
  return identity.ok ? identity.value : undefined;
}
