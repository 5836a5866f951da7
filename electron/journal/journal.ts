import type { Bindery } from '../book/job';
import type { KeeperRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { accessHandlers } from './access';
import { attachmentHandlers } from './attachments';
import { makeBooks } from './books';
import { makeDoor, type Surroundings } from './door';
import { recordHandlers } from './recordHandlers';
import { factHandlers } from './facts';
import { findingHandlers } from './finding';
import { loopHandlers } from './loops';
import { thenAndNowHandlers } from './thenAndNow';
import { makeTransfers } from './transfers';
import { trashHandlers } from './trash';
import { versionHandlers } from './versions';

/** Everything that the window may ask of a journal. */
export interface Journal {
  readonly handlers: Handlers<KeeperRequests>;
  /** Finishes what is being written, keeps versions, refreshes the cache if that is quick. Reading a journal is broken off. */
  readonly close: () => Promise<void>;
}

/** The journal in use on this computer, from before it is unlocked until it is closed. */
export function makeJournal(surroundings: Surroundings & { readonly bindery: Bindery }): Journal {
  const door = makeDoor(surroundings);
  const transfers = makeTransfers();
  const books = makeBooks(door, surroundings);
  return {
    handlers: {
      ...accessHandlers(door, surroundings.workFactor, surroundings.clock),
      ...factHandlers(door),
      ...recordHandlers(door, door.begun),
      ...versionHandlers(door),
      ...trashHandlers(door),
      ...findingHandlers(door),
      ...loopHandlers(door),
      ...thenAndNowHandlers(door),
      ...attachmentHandlers(door, transfers),
      ...books.handlers,
    },
    close: async () => {
      books.stop();
      await transfers.close();
      await door.close();
    },
  };
}
