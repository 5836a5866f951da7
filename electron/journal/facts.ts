import { z } from 'zod';
import type { KeeperRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { momentForm } from '../contract/forms';
import { momentAt } from '../domain/moment';
import { ok } from '../domain/result';
import type { Store } from '../storage/store';
import { whileOpen, type Desk } from './desk';
import { bytesOf, textOf } from './held';

export type FactHandlers = Pick<Handlers<KeeperRequests>, 'journal.facts' | 'recovery.kept'>;

/** What the journal remembers about itself, sealed like everything else; what others put there stays. */
const NOTES = 'journal.json';
const notesForm = z.looseObject({ recoverySheet: momentForm.optional() });

export function factHandlers(desk: Desk): FactHandlers {
  return {
    'journal.facts': whileOpen(desk, async ({ folder, encrypted, files, store, records }) => {
      const listed = await files.list('');
      if (!listed.ok) return listed;
      const bytes = listed.value.reduce((sum, { size }) => sum + size, 0);
      const { recoverySheet = null } = await readNotes(store);
      return ok({ folder, encrypted, entries: records.count(), bytes, recoverySheet });
    }),
    'recovery.kept': whileOpen(desk, ({ store, turns, clock }) => turns.take(NOTES, async () => {
      const notes = { ...await readNotes(store), recoverySheet: momentAt(clock()) };
      const written = await store.write(NOTES, bytesOf(`${JSON.stringify(notes, null, 2)}\n`));
      return written.ok ? ok(null) : written;
    })),
  };
}

async function readNotes(store: Store): Promise<z.infer<typeof notesForm>> {
  const bytes = await store.read(NOTES);
  const notes = notesForm.safeParse(bytes.ok ? jsonOf(bytes.value) : undefined);
  return notes.success ? notes.data : {};
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes) ?? '');
  } catch {
    return undefined;
  }
}
