import { isId, newId } from '../id';

/** A picture or another file kept beside the records, as a record names it: `attachments/<id>.<ending>`. */
export type Attachment = string & { readonly __brand: 'Attachment' };

/** The largest file that is taken, in bytes. */
export const MOST_BYTES = 50 * 1024 * 1024;

/** The most that goes between the window and the keeper at once, in bytes. */
export const PIECE = 1024 * 1024;

/** The folder of all attachments. */
export const ATTACHMENTS = 'attachments';

const FOLDER = `${ATTACHMENTS}/`;
const ENDING = /^[a-z0-9]{1,12}$/;
/** What a file is called that has no ending which every system takes. */
const UNKNOWN = 'bin';

/** A name for a new attachment, of which nothing can be told but its type. */
export function newAttachment(ending: string): Attachment {
  return `${FOLDER}${newId()}.${ending}` as Attachment;
}

/** Whether a text names an attachment. */
export function isAttachment(text: string): text is Attachment {
  const [id = '', ending = '', ...more] = text.slice(FOLDER.length).split('.');
  return text.startsWith(FOLDER) && isId(id) && isExtension(ending) && more.length === 0;
}

/** Whether a text can be the ending of an attachment, without the dot: up to 12 letters `a`–`z` and digits. */
export function isExtension(text: string): boolean {
  return ENDING.test(text);
}

/** The ending of a file's name, in lower case; `bin` where it has none that fits. */
export function extensionOf(name: string): string {
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return isExtension(ending) ? ending : UNKNOWN;
}

/** Where an attachment lies within the journal's folder: among those whose ids begin with the same two letters. */
export function attachmentPath(attachment: Attachment): string {
  const name = attachment.slice(FOLDER.length);
  return `${FOLDER}${name.slice(0, 2)}/${name}`;
}
