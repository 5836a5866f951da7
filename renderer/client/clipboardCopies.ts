import { request } from './bridge';

/**
 * Tells the shell, without a word of it, when something of the page comes to the system's clipboards: it is not to lie
 * there for long.
 */
export function startCopies(): void {
  const selected = () => {
    void request('window.copied', { to: 'selection' });
  };
  const copied = () => {
    void request('window.copied', { to: 'clipboard' });
    // What a button copies comes to both.
    selected();
  };
  // Before everybody else, some of whom let nobody hear of it.
  for (const kind of ['copy', 'cut'] as const) window.addEventListener(kind, copied, { capture: true });
  document.addEventListener('selectionchange', () => {
    if (getSelection()?.type === 'Range') selected();
  });
}
