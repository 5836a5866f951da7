/**
 * Everything that may be expected to go wrong, as the window is told it. Each kind has one sentence in the message
 * catalogue.
 */
export type Failure =
  | { readonly kind: 'locked' }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'wrong-recovery-key' }
  /** `key.age` cannot be read or is not what Holdfast wrote; the passphrase may well be right. */
  | { readonly kind: 'damaged-key' }
  /** `key.age` asks for more memory than Holdfast ever gives to deriving a key; the passphrase was not tried. */
  | { readonly kind: 'costly-key' }
  /** Deriving the key takes more memory than the computer can give now; the passphrase was not tried. */
  | { readonly kind: 'out-of-memory' }
  /** `holdfast.json` cannot be read, and neither a key nor a record is there. */
  | { readonly kind: 'damaged-journal' }
  /** The key in the folder is that of another journal than the one this computer knows, or whose records lie there. */
  | { readonly kind: 'foreign-key' }
  | { readonly kind: 'not-a-journal' }
  | { readonly kind: 'not-empty' }
  | { readonly kind: 'newer-format'; readonly version: number }
  /** The journal's folder is not there (any more). */
  | { readonly kind: 'folder-gone' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'no-permission' }
  /** Any other refusal of the file system; `code` is the system's own, such as EIO. */
  | { readonly kind: 'disk'; readonly code: string }
  | { readonly kind: 'not-found' }
  /** The record was changed elsewhere meanwhile; what was to be saved lies beside it as a second version. */
  | { readonly kind: 'conflict' }
  /** A file cannot be decrypted or read as what it should be. */
  | { readonly kind: 'damaged' }
  /** A file has more bytes than an attachment may have. */
  | { readonly kind: 'too-large' }
  /** Several changes that were to be made as one hold more text than can be kept until all are done; none was begun. */
  | { readonly kind: 'too-much' }
  /** A file that was to be taken in cannot be read. */
  | { readonly kind: 'unreadable' }
  /** A folder was to be attached, and is no file. */
  | { readonly kind: 'folder' }
  /** A device, a pipe or a socket was to be attached, and was not read: it may have no end. */
  | { readonly kind: 'device' }
  /** A book has nothing in it that is still in the journal. */
  | { readonly kind: 'empty-book' }
  /** A book could not be made in the wished form. */
  | { readonly kind: 'unbound' }
  /** What was to be opened is no address of the web or of mail. */
  | { readonly kind: 'no-link' }
  /** An address is longer than a system takes, or nothing on this computer opens it. */
  | { readonly kind: 'not-opened' }
  /** Someone closed the system's dialog, or stopped what was being made. */
  | { readonly kind: 'cancelled' }
  /**
   * What is in the editor cannot be saved, so a journal without a passphrase was not left, or nothing was made of the
   * text.
   */
  | { readonly kind: 'not-saved' }
  /** Decrypted text or the key was about to be saved inside the journal folder. */
  | { readonly kind: 'inside-journal' }
  /** A file in the journal's folder is larger than anything that Holdfast reads, and was left unread. */
  | { readonly kind: 'oversized' }
  /**
   * Something in the journal's folder is a link, a pipe or a device, and was left alone. `file`: its path within the
   * folder.
   */
  | { readonly kind: 'not-ordinary'; readonly file: string }
  /** The request itself did not have its declared form. */
  | { readonly kind: 'invalid' };
