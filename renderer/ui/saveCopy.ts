import { extensionOf, type Attachment } from '../../electron/domain/files/attachment';
import { attachedName } from '../../electron/domain/files/attachedName';
import { bareOf } from '../../electron/domain/files/bare';
import { joined } from '../../electron/domain/files/bytes';
import { readAttachment } from '../client/attachments';
import { request } from '../client/bridge';
import { saveElsewhere } from '../client/saveElsewhere';
import { store } from '../client/store';
import { t } from '../messages';
import { orSay } from './orSay';
import { toast } from './toast';

/** A name for a copy is at most so long, its ending apart. */
const LONGEST = 80;
/** The endings of pictures that may hold more than the picture. */
const PICTURES: ReadonlySet<string> = new Set(['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif', 'heic', 'heif']);

/** A copy that is to be saved. */
export interface Copy {
  readonly file: Attachment;
  /** What the file was called or described as. */
  readonly words: string;
}

/** A picture that holds more than the picture, of which a copy is to be saved with or without that. */
export const asked = store<Copy | undefined>(undefined);

/**
 * Saves a copy of an attachment at a place that the person chooses, and says that it is not encrypted. A picture that
 * holds more is asked about first.
 */
export async function saveCopy(file: Attachment, words: string): Promise<void> {
  if (await holdsMore(file)) asked.set({ file, words });
  else await saveAs({ file, words }, false);
}

/** `bare`: without what a picture holds besides what is seen. */
export async function saveAs({ file, words }: Copy, bare: boolean): Promise<void> {
  if (await orSay(saveElsewhere(copyName(file, words), (place) => request('attachments.save', { file, place, bare }))))
    toast({ text: t('attachments.saved') });
}

async function holdsMore(file: Attachment): Promise<boolean> {
  if (!PICTURES.has(extensionOf(file))) return false;
  const pieces = await readAttachment(file);
  return pieces.ok && bareOf(joined(pieces.value))?.held === true;
}

/** What a copy is called: the words, with the file's own ending. */
export function copyName(file: Attachment, words: string): string {
  const ending = extensionOf(file);
  const name = attachedName(words);
  const stem = name.toLowerCase().endsWith(`.${ending}`) ? name.slice(0, -ending.length - 1) : name;
  return `${stem.slice(0, LONGEST).trim() || t('attachments.picture')}.${ending}`;
}
