import { attachmentRequests } from './attachments';
import { recordRequests } from './records';
import { bookRequests } from './books';
import { copyistRequests } from './copyist';
import type { WindowEvent } from './event';
import { journalRequests } from './journal';
import { loopRequests } from './loops';
import type { Failure } from './failure';
import type { Answer, InputOf } from './request';
import type { Result } from '../domain/result';
import { scribeRequests } from './sealedTexts';
import { searchRequests } from './search';
import { shellRequests } from './shell';
import { thenAndNowRequests } from './thenAndNow';

/** Every request that the keeper answers. */
export const keeperRequests = {
  ...journalRequests,
  ...recordRequests,
  ...attachmentRequests,
  ...bookRequests,
  ...searchRequests,
  ...thenAndNowRequests,
  ...loopRequests,
};
export type KeeperRequests = typeof keeperRequests;

/** Every request that the shell answers. */
export { shellRequests };
export type ShellRequests = typeof shellRequests;

/** Every request that goes to the process that seals. */
export { scribeRequests };
export type ScribeRequests = typeof scribeRequests;

/** Every request that goes to a process which writes a text outside the journal. */
export { copyistRequests };
export type CopyistRequests = typeof copyistRequests;

export type AllRequests = KeeperRequests & ShellRequests & ScribeRequests & CopyistRequests;
export type RequestName = keyof AllRequests;

/** What a request is given besides its name: nothing, where it takes nothing. */
export type Given<Name extends RequestName> =
  undefined extends InputOf<AllRequests[Name]> ? readonly [] : readonly [InputOf<AllRequests[Name]>];

/** The one object that the preload script gives to the window, as `window.holdfast`. */
export interface Bridge {
  readonly request: <Name extends RequestName>(name: Name, ...input: Given<Name>) => Promise<Answer<AllRequests[Name]>>;
  /** Calls the listener for every event, from now on; there is one. */
  readonly listen: (listener: (event: WindowEvent) => void) => void;
  /**
   * Whether a file that was dropped, pasted or chosen is an ordinary one: the page cannot tell an empty file from a
   * pipe or a device, which all have 0 bytes for it. Fails with `folder`, `device`, or `unreadable` where it is gone.
   * One without a place on a disk, such as a picture from the clipboard, is ordinary. No request, because a request is
   * data and could name any path, and this has to be given the file itself.
   */
  readonly checkFile: (file: File) => Promise<Result<null, Failure>>;
}
