import type { KeeperRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { isPage } from '../domain/records/summary';
import { ok } from '../domain/result';
import { whileOpen, type JournalSource } from './whileOpen';
import { NOTES, noteSheetKept, noteSheetPutOff, readNotes } from './notes';

export type JournalInfoHandlers = Pick<
  Handlers<KeeperRequests>,
  'journal.info' | 'recovery.isDue' | 'recovery.kept' | 'recovery.later'
>;

export function journalInfoHandlers(source: JournalSource): JournalInfoHandlers {
  return {
    'journal.info': whileOpen(source, async ({ folder, encrypted, files, store, records }) => {
      const listed = await files.list('');
      if (!listed.ok) return listed;
      const bytes = listed.value.reduce((sum, { size }) => sum + size, 0);
      const { recoverySheet = null } = await readNotes(store);
      return ok({ folder, encrypted, pages: records.summaries().filter(isPage).length, bytes, recoverySheet });
    }),
    'recovery.isDue': whileOpen(source, async ({ store }) => ok((await readNotes(store)).sheetIsDue === true)),
    'recovery.kept': whileOpen(source, ({ store, turns, clock }) =>
      turns.take(NOTES, () => noteSheetKept(store, clock())),
    ),
    'recovery.later': whileOpen(source, ({ store, turns }) => turns.take(NOTES, () => noteSheetPutOff(store))),
  };
}
