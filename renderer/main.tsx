import { createRoot } from 'react-dom/client';
import { App } from './App';
import { startAttention } from './client/attention';
import { startCommands } from './client/commands';
import { startRecords } from './client/records';
import { startFlush } from './client/flush';
import { startJournal } from './client/journal';
import { startSettings } from './client/settings';
import { startZones } from './client/zones';
import { startForgetting } from './forgetting';
import './ui/base.css';

startZones();
const dressed = startSettings();
startJournal();
startRecords();
startAttention();
startFlush();
startForgetting();
startCommands();

const place = document.getElementById('window');
if (!place) throw new Error('index.html has no place for the window');
const root = createRoot(place);
void dressed.then(() => { root.render(<App />); });
