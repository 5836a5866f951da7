import { runCommand } from './client/commands';
import { ariaShortcut, shortcut } from './client/platform';
import { t } from './messages';

/** Begins a new page, from anywhere. */
export function Write() {
  return (
    <button
      type="button"
      className="write"
      aria-keyshortcuts={ariaShortcut('write')}
      onClick={() => {
        runCommand('write');
      }}
    >
      {t('frame.write')} <kbd aria-hidden="true">{shortcut('write')}</kbd>
    </button>
  );
}
