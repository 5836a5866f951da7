import type { ShellRequests } from '../contract';
import type { Opened, WindowEvent } from '../contract/event';
import type { Failure } from '../contract/failure';
import type { Handlers } from '../contract/request';
import { settingsForm, type Settings } from '../contract/shell';
import { ok, type Result } from '../domain/result';
import { knownAs, withFirst, without } from './journals';
import { readKept } from './kept';

/** What this computer remembers, and the journal in use on it. */
export interface Memory {
  readonly settings: () => Settings;
  /** The journal in use; null while none is chosen. */
  readonly journal: () => Opened | null;
  /** This journal is in use from now on, and remembered; null: none is, and nothing is forgotten. */
  readonly use: (opened: Opened | null) => Promise<Result<null, Failure>>;
  readonly settled: () => Promise<void>;
  readonly handlers: Pick<Handlers<ShellRequests>, 'settings.get' | 'settings.set' | 'journals.forget'>;
}

/** Reads the settings. `changed` is called for every change. */
export async function setupSettings(file: string, tell: (event: WindowEvent) => void, changed: (settings: Settings) => void): Promise<Memory> {
  const kept = await readKept(file, settingsForm);
  let journal: Opened | null = kept.get().journals[0] ?? null;

  async function change(edit: (settings: Settings) => Settings): Promise<Result<Settings, Failure>> {
    const written = await kept.change(edit);
    if (written.ok) {
      changed(written.value);
      tell({ event: 'settings', settings: written.value });
    }
    return written;
  }

  return {
    settings: kept.get,
    journal: () => journal,
    use: async (opened) => {
      journal = opened;
      if (!opened) return ok(null);
      const written = await change((settings) => ({ ...settings, journals: withFirst(settings.journals, opened) }));
      return written.ok ? ok(null) : written;
    },
    settled: kept.settled,
    handlers: {
      'settings.get': () => Promise.resolve(ok(kept.get())),
      'settings.set': (input) => change((settings) => ({
        ...settings,
        theme: input.theme ?? settings.theme,
        textSize: input.textSize ?? settings.textSize,
        askLoops: input.askLoops ?? settings.askLoops,
        idleMinutes: input.idleMinutes === undefined ? settings.idleMinutes : input.idleMinutes,
      })),
      'journals.forget': ({ folder }) => change((settings) => ({ ...settings, journals: without(settings.journals, folder) })),
    },
  };
}

/** What this computer knows of a journal's folder. */
export function remembered(memory: Memory, folder: string): Opened {
  return knownAs(memory.settings().journals, folder);
}
