import { TEXT_SIZES } from '../../electron/contract/choices';
import type { InputOf } from '../../electron/contract/request';
import type { Settings, shellRequests } from '../../electron/contract/shell';
import { on, request } from './bridge';
import { store } from './store';

const settings = store<Settings | undefined>(undefined);

/** What this computer remembers; undefined until it is known. */
export const useSettings = settings.use;
export const currentSettings = settings.get;

/** How many pages of what is for hard hours the lock screen of a journal may show; null where it may show none. */
export function useTooMuchOnLock(folder: string | undefined): number | null {
  return useSettings()?.journals.find((known) => known.folder === folder)?.tooMuch ?? null;
}

/** Changes some of it. */
export async function changeSettings(change: InputOf<(typeof shellRequests)['settings.set']>): Promise<void> {
  const answer = await request('settings.set', change);
  if (answer.ok) take(answer.value);
}

/** The next larger or smaller size of text, if there is one. */
export async function stepTextSize(direction: 1 | -1): Promise<void> {
  const current = settings.get();
  if (!current) return;
  const beyond = TEXT_SIZES.filter((size) => (size - current.textSize) * direction > 0);
  const next = direction === 1 ? beyond[0] : beyond.at(-1);
  if (next === undefined) return;
  // Shown at once, so that the next press of the key goes on from there.
  take({ ...current, textSize: next });
  await changeSettings({ textSize: next });
}

const systemIsDark = () => window.matchMedia('(prefers-color-scheme: dark)');

/**
 * Takes the settings from the shell, now and whenever they change, and dresses the window in them. Done when it is
 * dressed.
 */
export async function startSettings(): Promise<void> {
  on('settings', (event) => {
    take(event.settings);
  });
  systemIsDark().addEventListener('change', () => {
    dress(settings.get());
  });
  dress(undefined);
  const answer = await request('settings.get');
  if (answer.ok) take(answer.value);
}

function take(next: Settings): void {
  settings.set(next);
  dress(next);
}

function dress(current: Settings | undefined): void {
  const theme = current?.theme ?? 'system';
  const root = document.documentElement;
  root.dataset.theme = theme === 'system' ? (systemIsDark().matches ? 'dark' : 'light') : theme;
  if (current) root.style.setProperty('--text-size', `${current.textSize}px`);
}
