import { isAttachment, type Attachment } from '../files/attachment';
import { answersOf, type ByType } from '../fields/value';
import { fieldsOf, type AnyRecord } from './record';

const PICTURE = /!\[(?:[^\]\\]|\\.)*\]\((attachments\/[a-z2-7]{26}\.[a-z0-9]{1,12})\)/g;

/** The attachments that a record shows as pictures: those in its text, in their order, then its own. */
export function attachmentsOf(record: AnyRecord): readonly Attachment[] {
  const named = [...record.body.matchAll(PICTURE)].map(([, file = '']) => file);
  return [...named, ...answersOf(SHOWN, fieldsOf(record.kind), record).flat()].filter(isAttachment);
}

const none = () => [];

/** The files that a field shows. */
const SHOWN: ByType<readonly string[]> = {
  attachment: (image) => (image ? [image.file] : []),
  line: none,
  prose: none,
  quote: none,
  strength: none,
  choice: none,
  setting: none,
  flag: none,
  day: none,
  moment: none,
  minutes: none,
  span: none,
  link: none,
  links: none,
  labels: none,
  feelings: none,
  passage: none,
  rank: none,
  state: none,
  event: none,
  outcomes: none,
  several: none,
  breaks: none,
  rhythm: none,
  scale: none,
  contacts: none,
};
