import path from 'node:path';

/** Where a journal may be made without a dialog. */
export interface Suggested {
  readonly journal: string;
  /** For the one to look around in. */
  readonly sample: string;
}

/** `Documents/Holdfast`, and what lies beside it. */
export function suggestedIn(documents: string, name: string): Suggested {
  return { journal: path.join(documents, name), sample: path.join(documents, `${name} sample`) };
}

/**
 * The folders that the window may name. SECURITY: only those that a dialog of the system, the suggestion or this
 * computer's settings gave: a page that was taken over cannot look into any other, nor make a journal there.
 */
export interface Folders {
  readonly all: () => readonly string[];
  readonly has: (folder: string) => boolean;
  /** The person chose it. */
  readonly give: (folder: string) => void;
}

/** `known`: the folders of the journals that this computer knows. `given`: hears of each that is chosen. */
export function makeFolders(
  { journal, sample }: Suggested,
  known: () => readonly string[],
  given: (folder: string) => void,
): Folders {
  const chosen = new Set([journal, sample]);
  const all = () => [...chosen, ...known()];
  return {
    all,
    has: (folder) => all().includes(folder),
    give: (folder) => {
      chosen.add(folder);
      given(folder);
    },
  };
}
