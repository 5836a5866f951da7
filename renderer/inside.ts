import { startBookmark } from './bookmark';
import { attachmentsSettled } from './client/attachments';
import { startAttention } from './client/attention';
import { alsoFlush } from './client/flush';
import { startOpening } from './client/openedRecords';
import { startRecords } from './client/records';
import { keepTooMuchInStep } from './client/tooMuch';
import { startUndo } from './client/undo';
import { startZones } from './client/zones';

// What the lock screen can do without: loaded once that stands, while the passphrase is typed.

startZones();
startRecords();
startAttention();
startOpening();
startUndo();
startBookmark();
// Files come in that are on their way, and what the lock screen may show is what was written last.
alsoFlush(attachmentsSettled);
alsoFlush(keepTooMuchInStep);

export { Frame } from './Frame';
export { Unusable } from './Unusable';
export { Welcome } from './features/welcome/Welcome';
export { SheetStep } from './ui/SheetStep';
export * as lockWays from './features/lock/ways';

import './inside.css';
