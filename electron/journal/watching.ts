import type { JournalState } from '../contract/journal';
import type { Id } from '../domain/id';
import { unreachable } from '../domain/result';
import { fileStore } from '../storage/files';
import { MANIFEST, readManifest } from '../storage/manifest';
import { watchFolder, type FolderChange } from '../storage/watch';
import { turnOf } from './reconciling';
import { RECORDS } from './paths';
import type { OpenJournal } from './openJournal';

type Reason = Extract<JournalState, { readonly state: 'unusable' }>['failure'];

/**
 * Follows what others do in an open journal's folder. `tell`: why the journal cannot be used for now, or undefined once
 * it can be again. What we write ourselves is no news: its size and time are known before anyone looks. The returned
 * function ends it.
 */
export function watchJournal(
  opened: OpenJournal,
  journal: Id,
  tell: (reason: Reason | undefined) => void,
): () => Promise<void> {
  let latest: Promise<void> = Promise.resolve();

  async function follow(change: FolderChange): Promise<void> {
    switch (change.kind) {
      case 'changed':
        if (change.paths === null) await opened.reconcile();
        else for (const file of change.paths) await opened.turns.take(turnOf(file), () => opened.reconcileFile(file));
        return;
      case 'gone':
        tell({ kind: 'folder-gone' });
        return;
      case 'back': {
        const manifest = await readManifest(fileStore(opened.folder));
        // SECURITY: another journal may lie at the same place now; nothing of this one may be written into it.
        if (!manifest.ok || manifest.value.journal !== journal) tell({ kind: 'not-a-journal' });
        else if ((await opened.reconcile()).ok) tell(undefined);
        return;
      }
      default:
        return unreachable(change);
    }
  }

  const stop = watchFolder(opened.folder, MANIFEST, [RECORDS], (change) => {
    latest = latest.then(() => follow(change));
  });
  // Between the first reading and the first watching something may have changed.
  latest = opened.reconcile().then(() => undefined);
  return () => {
    stop();
    return latest;
  };
}
