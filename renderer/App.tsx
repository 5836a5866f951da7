import { useState } from 'react';
import { request } from './client/bridge';
import { useCommand } from './client/commands';
import { useJournalState } from './client/journal';
import { useMenu } from './client/menu';
import { newKey } from './client/newKey';
import { stepTextSize } from './client/settings';
import { Lock } from './features/lock/Lock';
import { Welcome } from './features/welcome/Welcome';
import { Frame } from './Frame';
import { t } from './messages';
import { orSay } from './ui/orSay';
import { Caught } from './ui/Caught';
import { SheetStep } from './ui/SheetStep';
import { Toasts } from './ui/Toasts';
import { TopFault } from './TopFault';
import { Unusable } from './Unusable';

/** The window: which of its screens is shown. */
export function App() {
  useCommand('larger', () => { void stepTextSize(1); });
  useCommand('smaller', () => { void stepTextSize(-1); });
  useMenu();
  useCommand('lock', () => { void orSay(request('lock.now')); });
  const journal = useJournalState();
  return <><Caught of={journal?.state} instead={<TopFault />}><Screen /></Caught><Caught instead={null}><Toasts /></Caught></>;
}

function Screen() {
  const journal = useJournalState();
  // What has to be finished before the journal is shown, although it is open already.
  const [unfinished, setUnfinished] = useState<'welcome' | 'lock'>();
  const [startsWriting, setStartsWriting] = useState(false);
  const identity = newKey.use();
  if (!journal) return null;
  if (journal.state === 'none' || unfinished === 'welcome') {
    const done = () => {
      setUnfinished(undefined);
      setStartsWriting(true);
    };
    return <Welcome onBegin={() => { setUnfinished('welcome'); }} onFail={() => { setUnfinished(undefined); }} onDone={done} />;
  }
  if (journal.state === 'locked' || journal.state === 'opening' || unfinished === 'lock') {
    return <Lock journal={journal} onHold={(held) => { setUnfinished(held ? 'lock' : undefined); }} />;
  }
  if (journal.state === 'unusable' && !journal.wasOpen) return <Unusable journal={journal} />;
  if (identity !== undefined && journal.state === 'open') {
    return <SheetStep folder={journal.folder} identity={identity} text={t('settings.newKeyMade')} action={t('lock.toJournal')} onDone={() => { newKey.set(undefined); }} />;
  }
  return <Frame journal={journal} startsWriting={startsWriting} onStart={() => { setStartsWriting(false); }} />;
}
