import type { Bindery } from '../book/job';
import type { KeeperRequests } from '../contract';
import type { Failure } from '../contract/failure';
import type { Handlers } from '../contract/request';
import { fail, type Result } from '../domain/result';
import { accessHandlers } from './access';
import { attachmentHandlers } from './attachments';
import { makeBooks } from './books';
import { makeLifecycle, type Surroundings } from './lifecycle';
import { makeOutsideFiles, type OutsideFiles } from './outsideFiles';
import { recordHandlers } from './recordHandlers';
import { journalInfoHandlers } from './journalInfo';
import type { Joined, SealedText } from '../contract/sealedTexts';
import { makeJoining } from './joining';
import { lookupHandlers } from './lookupHandlers';
import { loopHandlers } from './loops';
import { thenAndNowHandlers } from './thenAndNow';
import { makeTransfers } from './transfers';
import { trashHandlers } from './trash';
import { versionHandlers } from './versions';

/** Everything that the window may ask of a journal. */
export interface Journal {
  readonly handlers: Handlers<KeeperRequests>;
  readonly grant: OutsideFiles['grant'];
  /** Takes a text that was sealed to this journal; it joins the journal once that is open. */
  readonly join: (sealed: SealedText) => void;
  /**
   * Finishes what is being written, keeps versions, refreshes the cache if that is quick. Reading a journal is broken
   * off.
   */
  readonly close: () => Promise<void>;
}

interface Beside {
  readonly bindery: Bindery;
  /** Nothing is written any more at a place outside the journal that was granted. */
  readonly spent: (place: string) => void;
  /** What came of a sealed text. */
  readonly joined: (name: string, outcome: Joined) => void;
}

/** The journal in use on this computer, from before it is unlocked until it is closed. */
export function makeJournal(surroundings: Surroundings & Beside): Journal {
  const lifecycle = makeLifecycle(surroundings, (session) => {
    joining.begin(session);
  });
  const records = recordHandlers(lifecycle, lifecycle.lockedWriting);
  const joining = makeJoining(records, surroundings.joined);
  const transfers = makeTransfers();
  const elsewhere = makeOutsideFiles(surroundings.spent);
  const books = makeBooks(lifecycle, { ...surroundings, elsewhere });
  const access = accessHandlers(lifecycle, surroundings.workFactor, surroundings.clock);
  // SECURITY: the window names no folder that nobody gave it.
  const named =
    <Input extends { readonly folder: string }, Value>(work: (input: Input) => Promise<Result<Value, Failure>>) =>
    async (input: Input): Promise<Result<Value, Failure>> =>
      surroundings.mayName(input.folder) ? work(input) : fail({ kind: 'invalid' });
  return {
    handlers: {
      ...access,
      'journal.inspect': named(access['journal.inspect']),
      'journal.create': named(access['journal.create']),
      'journal.sample': named(access['journal.sample']),
      ...journalInfoHandlers(lifecycle),
      ...records,
      ...versionHandlers(lifecycle),
      ...trashHandlers(lifecycle),
      ...lookupHandlers(lifecycle),
      ...loopHandlers(lifecycle),
      ...thenAndNowHandlers(lifecycle),
      ...attachmentHandlers(lifecycle, transfers, elsewhere),
      ...books.handlers,
    },
    grant: elsewhere.grant,
    join: joining.take,
    close: async () => {
      joining.stop();
      books.stop();
      await transfers.close();
      await lifecycle.close();
    },
  };
}
