import { unreachable } from '../../electron/domain/result';
import type { SaveState } from '../client/autosave';
import { t } from '.';
import { failureText } from './failures';

/** What is true of the text on the screen, in a sentence. */
export function saveTextMessages(state: SaveState, encrypted: boolean): string {
  switch (state.state) {
    case 'saved':
      return t(encrypted ? 'saving.encrypted' : 'saving.plain');
    case 'saving':
      return t('saving.saving');
    case 'failed':
      return state.failure.kind === 'conflict'
        ? t('saving.conflict')
        : t('saving.failed', { reason: failureText(state.failure) });
    default:
      return unreachable(state);
  }
}
