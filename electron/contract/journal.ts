import type { FolderKind } from '../domain/files/folderKind';
import { z } from 'zod';
import type { Moment } from '../domain/time/moment';
import { folderForm, nothing, passphraseForm } from './sharedForms';
import { ask } from './request';

/** Where the journal stands, as one of: */
export type JournalState =
  /** No journal is chosen on this computer yet. */
  | { readonly state: 'none' }
  /**
   * Encrypted and shut. `canWrite`: this computer knows the recipient, so a new entry can be taken. `isSilent`: so this
   * computer remembers it; its folder does not answer yet.
   */
  | { readonly state: 'locked'; readonly folder: string; readonly canWrite: boolean; readonly isSilent?: true }
  /** Being read, or before that sealed anew with a new key. Until the first count is known `total` is 0. */
  | {
      readonly state: 'opening';
      readonly folder: string;
      readonly done: number;
      readonly total: number;
      readonly resealing?: true;
    }
  /** `isSample`: it is the one to look around in. */
  | { readonly state: 'open'; readonly folder: string; readonly encrypted: boolean; readonly isSample?: true }
  /**
   * Cannot be used now; what is in the editor is kept there. `wasOpen`: it vanished while open and comes back by
   * itself.
   */
  | {
      readonly state: 'unusable';
      readonly folder: string;
      readonly failure:
        | { readonly kind: 'folder-gone' | 'not-a-journal' | 'damaged-journal' | 'no-permission' }
        | { readonly kind: 'newer-format'; readonly version: number }
        | { readonly kind: 'oversized' }
        | { readonly kind: 'not-ordinary'; readonly file: string }
        | { readonly kind: 'disk'; readonly code: string };
      readonly wasOpen: boolean;
    };

/**
 * What the owner should know after an opening. `mended`: holdfast.json was damaged or missing and is written anew;
 * `several-keys`: more than one key lies in the folder, and the journal was opened with its own; `new-key`: the journal
 * has another key than this computer knew, made by somebody who had that one; `beside-encrypted`: it is a plain
 * journal, and another computer made an encrypted one in its folder.
 */
export type News = 'mended' | 'several-keys' | 'new-key' | 'beside-encrypted';

export interface JournalFacts {
  readonly folder: string;
  readonly encrypted: boolean;
  /** Those that somebody wrote, as `isPage` counts them. */
  readonly pages: number;
  /** Of all files in the folder. */
  readonly bytes: number;
  /** When the recovery sheet was last printed or saved on this computer's knowledge; kept in the journal. */
  readonly recoverySheet: Moment | null;
}

/** A way to prove that one may change the passphrase: the present one, or the age identity of the recovery sheet. */
const proofForm = z.union([
  z.object({ passphrase: passphraseForm }).readonly(),
  z.object({ identity: z.string() }).readonly(),
]);
export type Proof = z.infer<typeof proofForm>;

export const journalRequests = {
  'journal.state': ask(nothing).answers<JournalState>(),
  'journal.inspect': ask(z.object({ folder: folderForm })).answers<FolderKind>(),
  /** Whether some service seems to carry a folder, which may be missing yet, to other computers. */
  'journal.isSynced': ask(z.object({ folder: folderForm })).answers<boolean>(),
  /** Makes a journal and opens it. `identity`: the text of the recovery sheet, null without a passphrase. */
  'journal.create': ask(z.object({ folder: folderForm, passphrase: passphraseForm.nullable() })).answers<{
    readonly identity: string | null;
  }>(),
  /** Makes a plain journal of a year that somebody might have lived, to look around in, and opens it. */
  'journal.sample': ask(z.object({ folder: folderForm })).answers<null>(),
  'journal.unlock': ask(proofForm).answers<null>(),
  'journal.setPassphrase': ask(z.object({ proof: proofForm, next: passphraseForm })).answers<null>(),
  /**
   * Gives the journal a new key, seals everything anew and opens it again; what asks for the journal meanwhile waits.
   * Where it is broken off, the next unlock with the new passphrase goes on. Answers the identity for the new recovery
   * sheet.
   */
  'journal.newKey': ask(z.object({ passphrase: passphraseForm, next: passphraseForm })).answers<string>(),
  /**
   * Gives a journal without a passphrase one, seals every file of it and opens it again; what asks for the journal
   * meanwhile waits. Where it is broken off, the next unlock goes on. Answers the identity for the recovery sheet.
   */
  'journal.firstKey': ask(z.object({ next: passphraseForm })).answers<string>(),
  /** Of the present opening. */
  'journal.news': ask(nothing).answers<readonly News[]>(),
  'journal.info': ask(nothing).answers<JournalFacts>(),
  /** Six words of the BIP 39 English list, 66 bits, parted by blanks. */
  'journal.suggestPassphrase': ask(nothing).answers<string>(),
  /** The age identity (`AGE-SECRET-KEY-1…`). SECURITY: asks for the passphrase again even while open. */
  'recovery.identity': ask(z.object({ passphrase: passphraseForm })).answers<string>(),
  /** Whether the key is new and its sheet was neither kept nor put off. */
  'recovery.isDue': ask(nothing).answers<boolean>(),
  'recovery.kept': ask(nothing).answers<null>(),
  /** The sheet was seen and is to be made later. */
  'recovery.later': ask(nothing).answers<null>(),
};
