import { createRoot } from 'react-dom/client';
import { App } from './App';
import { startCommands } from './client/commands';
import { startCopies } from './client/clipboardCopies';
import { startFlush } from './client/flush';
import { startJournal } from './client/journal';
import { startSealed } from './client/sealedTexts';
import { startSettings } from './client/settings';
import { t } from './messages';
import './ui/base.css';
import './ui/last.css';
import { toast } from './ui/toast';

const dressed = startSettings();
startJournal();
startFlush();
startSealed(() => {
  toast({ text: t('sealed.joined') });
});
startCommands();
startCopies();

const place = document.getElementById('window');
if (!place) throw new Error('index.html has no place for the window');
// SECURITY: what goes wrong may quote what was written; by itself React would print it.
const silently = () => undefined;
const root = createRoot(place, { onCaughtError: silently, onUncaughtError: silently, onRecoverableError: silently });
void dressed.then(() => {
  root.render(<App />);
});
