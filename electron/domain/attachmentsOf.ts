import { isAttachment, type Attachment } from './attachment';
import type { AnyRecord } from './record';

const PICTURE = /!\[(?:[^\]\\]|\\.)*\]\((attachments\/[a-z2-7]{26}\.[a-z0-9]{1,12})\)/g;

/** The attachments that a record shows as pictures: those in its text, in their order, then its own. */
export function attachmentsOf(record: AnyRecord): readonly Attachment[] {
  const named = [...record.body.matchAll(PICTURE)].map(([, file = '']) => file);
  const own = record.kind === 'touchstone' && record.image ? [record.image.file] : [];
  return [...named, ...own].filter(isAttachment);
}
