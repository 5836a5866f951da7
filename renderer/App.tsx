import { useEffect, useState } from 'react';
import { request } from './client/bridge';
import { useCommand } from './client/commands';
import { useJournalState } from './client/journal';
import { later } from './client/later';
import { newKey } from './client/newKey';
import { stepTextSize } from './client/settings';
import { LockScreen } from './features/lock/LockScreen';
import { t } from './messages';
import { orSay } from './ui/orSay';
import { Caught } from './ui/Caught';
import { toasts } from './ui/toast';
import { Toasts } from './ui/Toasts';
import { TopFault } from './TopFault';

/** Everything but the lock screen. */
const inside = later(() => import('./inside'));
const NOTHING = { isOpen: false, canLock: false, hasSomebody: false, hasEnded: false, undo: null, redo: null };

/** The window: which of its screens is shown. */
export function App() {
  useCommand('larger', () => {
    void stepTextSize(1);
  });
  useCommand('smaller', () => {
    void stepTextSize(-1);
  });
  useCommand('lock', () => {
    void orSay(request('lock.now'));
  });
  const journal = useJournalState();
  return (
    <>
      <Caught of={journal?.state} instead={() => <TopFault />}>
        <Screen />
      </Caught>
      <Caught of={toasts.use()} instead={() => null}>
        <Toasts />
      </Caught>
    </>
  );
}

function Screen() {
  const journal = useJournalState();
  // What has to be finished before the journal is shown, although it is open already.
  const [unfinished, setUnfinished] = useState<'welcome' | 'lock'>();
  const [startsWriting, setStartsWriting] = useState(false);
  const key = newKey.use();
  const parts = inside.use();
  const isKnown = journal !== undefined;
  // What is shown now comes first.
  useEffect(() => {
    if (isKnown) void inside.load();
  }, [isKnown]);
  const isOpen = journal?.state === 'open' || (journal?.state === 'unusable' && journal.wasOpen);
  useEffect(() => {
    if (!isOpen) void request('window.stands', NOTHING);
  }, [isOpen]);
  if (!journal) return null;
  if (journal.state === 'none' || unfinished === 'welcome') {
    const done = () => {
      setUnfinished(undefined);
      setStartsWriting(true);
    };
    return (
      parts && (
        <parts.Welcome
          onBegin={() => {
            setUnfinished('welcome');
          }}
          onFail={() => {
            setUnfinished(undefined);
          }}
          onDone={done}
        />
      )
    );
  }
  if (journal.state === 'locked' || journal.state === 'opening' || unfinished === 'lock') {
    return (
      <LockScreen
        journal={journal}
        ways={parts?.lockWays}
        ready={inside.load}
        onHold={(held) => {
          setUnfinished(held ? 'lock' : undefined);
        }}
      />
    );
  }
  if (!parts) return null;
  if (journal.state === 'unusable' && !journal.wasOpen) return <parts.Unusable journal={journal} />;
  if (key && journal.state === 'open') {
    return (
      <parts.SheetStep
        folder={journal.folder}
        identity={key.identity}
        text={t(key.isFirst ? 'settings.firstMade' : 'settings.newKeyMade')}
        action={t('lock.toJournal')}
        onDone={() => {
          newKey.set(undefined);
        }}
      />
    );
  }
  return (
    <parts.Frame
      journal={journal}
      startsWriting={startsWriting}
      onStart={() => {
        setStartsWriting(false);
      }}
    />
  );
}
