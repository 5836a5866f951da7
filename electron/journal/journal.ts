import type { Bindery } from '../book/job';
import type { KeeperRequests } from '../contract';
import type { Handlers } from '../contract/request';
import { accessHandlers } from './access';
import { attachmentHandlers } from './attachments';
import { makeBooks } from './books';
import { makeDoor, type Surroundings } from './door';
import { makeElsewhere, type Elsewhere } from './elsewhere';
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
  readonly grant: Elsewhere['grant'];
  /** Finishes what is being written, keeps versions, refreshes the cache if that is quick. Reading a journal is broken off. */
  readonly close: () => Promise<void>;
}

interface Beside {
  readonly bindery: Bindery;
  /** Nothing is written any more at a place outside the journal that was granted. */
  readonly spent: (place: string) => void;
}

/** The journal in use on this computer, from before it is unlocked until it is closed. */
export function makeJournal(surroundings: Surroundings & Beside): Journal {
  const door = makeDoor(surroundings);
  const transfers = makeTransfers();
  const elsewhere = makeElsewhere(surroundings.spent);
  const books = makeBooks(door, { ...surroundings, elsewhere });
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
      ...attachmentHandlers(door, transfers, elsewhere),
      ...books.handlers,
    },
    grant: elsewhere.grant,
    close: async () => {
      books.stop();
      await transfers.close();
      await door.close();
    },
  };
}
