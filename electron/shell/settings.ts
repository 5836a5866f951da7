import { rm } from 'node:fs/promises';
import type { ShellRequests } from '../contract';
import type { WindowEvent } from '../contract/event';
import type { Opened } from '../contract/keeper';
import type { Failure } from '../contract/failure';
import type { Handlers } from '../contract/request';
import { settingsForm, type Settings, type SettingsFile } from '../contract/shell';
import { fail, ok, type Result } from '../domain/result';
import { knownAs, toldOf, tooMuchOf, withFirst, withoutFolder, withTooMuch } from './journals';
import { readSavedValue } from './savedValue';

/** What this computer remembers, and the journal in use on it. */
export interface Memory {
  readonly settings: () => Settings;
  /** The journal in use; null while none is chosen. */
  readonly journal: () => Opened | null;
  /** This journal is in use from now on, and remembered; null: none is, and nothing is forgotten. */
  readonly use: (opened: Opened | null) => Promise<Result<null, Failure>>;
  readonly settled: () => Promise<void>;
  readonly handlers: Pick<
    Handlers<ShellRequests>,
    'settings.get' | 'settings.set' | 'journals.forget' | 'tooMuch.allow' | 'tooMuch.keep' | 'tooMuch.pages'
  >;
}

/** Reads the settings. `changed` is called for every change. */
export async function setupSettings(
  file: string,
  tell: (event: WindowEvent) => void,
  changed: (settings: Settings) => void,
): Promise<Memory> {
  const kept = await readSavedValue(file, settingsForm);
  const [first] = kept.get().journals;
  let journal: Opened | null = first ? knownAs([first], first.folder) : null;

  async function change(edit: (settings: SettingsFile) => SettingsFile): Promise<Result<Settings, Failure>> {
    const written = await kept.change(edit);
    if (!written.ok) return written;
    const settings = toWindow(written.value);
    changed(settings);
    tell({ event: 'settings', settings });
    return ok(settings);
  }

  /**
   * Changes what is known of the journals. SECURITY: settings that were damaged once lie aside, perhaps with a page in
   * them that is to go.
   */
  async function changeJournals(
    edit: (journals: SettingsFile['journals']) => SettingsFile['journals'],
    removes: boolean,
  ): Promise<Result<Settings, Failure>> {
    const written = await change((settings) => {
      const journals = edit(settings.journals);
      return journals === settings.journals ? settings : { ...settings, journals };
    });
    if (written.ok && removes) await rm(`${file}.damaged`, { force: true }).catch(() => undefined);
    return written;
  }

  /**
   * SECURITY: only what belongs to the journal in use comes onto its lock screen; one without a passphrase has none.
   */
  function isInUse(folder: string): boolean {
    return journal?.folder === folder && journal.recipient !== null;
  }

  return {
    settings: () => toWindow(kept.get()),
    journal: () => journal,
    use: async (opened) => {
      journal = opened;
      if (!opened) return ok(null);
      // The journal to look around in never opens by itself.
      const written = await change((settings) => ({
        ...settings,
        journals: opened.isSample
          ? withoutFolder(settings.journals, opened.folder)
          : withFirst(settings.journals, opened),
      }));
      return written.ok ? ok(null) : written;
    },
    settled: kept.settled,
    handlers: {
      'settings.get': () => Promise.resolve(ok(toWindow(kept.get()))),
      'settings.set': (input) =>
        change((settings) => ({
          ...settings,
          theme: input.theme ?? settings.theme,
          textSize: input.textSize ?? settings.textSize,
          askLoops: input.askLoops ?? settings.askLoops,
          tooMuchOffered: input.tooMuchOffered ?? settings.tooMuchOffered,
          idleMinutes: input.idleMinutes === undefined ? settings.idleMinutes : input.idleMinutes,
        })),
      'journals.forget': async ({ folder }) => {
        if (!kept.get().journals.some((known) => known.folder === folder)) return fail({ kind: 'invalid' });
        return changeJournals((journals) => withoutFolder(journals, folder), true);
      },
      'tooMuch.allow': async ({ folder, pages }) => {
        if (!isInUse(folder)) return fail({ kind: 'invalid' });
        const written = await changeJournals((journals) => withTooMuch(journals, folder, pages), pages === null);
        return written.ok ? ok(null) : written;
      },
      'tooMuch.keep': async ({ folder, pages }) => {
        if (!isInUse(folder)) return fail({ kind: 'invalid' });
        // SECURITY: asked when it is written and not before: what was taken back meanwhile stays taken back.
        const written = await changeJournals((journals) => {
          const known = tooMuchOf(journals, folder);
          return known === null || JSON.stringify(known) === JSON.stringify(pages)
            ? journals
            : withTooMuch(journals, folder, pages);
        }, pages.length === 0);
        return written.ok ? ok(null) : written;
      },
      'tooMuch.pages': () => Promise.resolve(ok(journal ? (tooMuchOf(kept.get().journals, journal.folder) ?? []) : [])),
    },
  };
}

function toWindow(settings: SettingsFile): Settings {
  return { ...settings, journals: settings.journals.map(toldOf) };
}

/** What this computer knows of a journal's folder. */
export function remembered(memory: Memory, folder: string): Opened {
  return knownAs(memory.settings().journals, folder);
}
