import { endingOf, type Attachment } from '../../electron/domain/attachment';
import { request } from '../client/bridge';
import { saveElsewhere } from '../client/elsewhere';
import { t } from '../messages';
import { orSay } from './orSay';
import { toast } from './toast';

/** A name for a copy is at most so long, its ending apart. */
const LONGEST = 80;

/** Saves a copy of an attachment at a place that the person chooses, and says that it is not encrypted. `words`: what it was called or described as. */
export async function saveCopy(file: Attachment, words: string): Promise<void> {
  if (await orSay(saveElsewhere(copyName(file, words), (place) => request('attachments.save', { file, place })))) toast({ text: t('attachments.saved') });
}

/** What a copy is called: the words, with the file's own ending. */
export function copyName(file: Attachment, words: string): string {
  const ending = endingOf(file);
  const stem = words.trim().toLowerCase().endsWith(`.${ending}`) ? words.trim().slice(0, -ending.length - 1) : words.trim();
  return `${stem.slice(0, LONGEST).trim() || t('attachments.picture')}.${ending}`;
}
