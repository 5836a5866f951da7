import type { JournalState } from '../electron/contract/journal';
import { unreachable } from '../electron/domain/result';
import { on } from './client/bridge';
import { forgetPictures } from './client/pictures';
import { forgetRecords } from './client/records';
import { go } from './client/route';
import { forgetTooMuch } from './client/tooMuch';
import { allUnsaved } from './client/unsaved';
import { forgetSessions } from './editor/sessions';
import { forgetLooked } from './features/looking/choice';
import { forgetSitting } from './features/thenAndNow/sitting';
import { dismissAll } from './ui/toast';

/**
 * SECURITY: a window that keeps a text which could not be saved is not loaded anew when the journal locks. Everything else
 * that it knows of the journal is let go; after the next unlock it goes on with that text.
 */
export function startForgetting(): void {
  on('journal', ({ state }) => {
    if (!isShut(state)) return;
    forgetRecords();
    forgetSessions();
    forgetPictures();
    forgetTooMuch();
    forgetLooked();
    forgetSitting();
    dismissAll();
    const [kept] = allUnsaved();
    go(kept ? { screen: 'journal', record: kept.id } : { screen: 'journal' });
  });
}

function isShut(state: JournalState): boolean {
  switch (state.state) {
    case 'none': case 'locked': return true;
    case 'opening': case 'open': return false;
    case 'unusable': return !state.wasOpen;
    default: return unreachable(state);
  }
}
