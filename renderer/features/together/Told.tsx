import { plainText } from '../../../electron/domain/text/plain';
import type { ToldText } from '../../../electron/domain/views/together';

/** A text as it is read: its paragraphs without marks, under what it is called. */
export function Told({ label, isQuote, text }: ToldText) {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map(plainText)
    .filter((words) => words.trim() !== '');
  const words = paragraphs.map((paragraph, index) => (
    <p key={index} dir="auto">
      {paragraph}
    </p>
  ));
  return (
    <>
      {label !== undefined && <p className="meta">{label}</p>}
      {isQuote ? <blockquote>{words}</blockquote> : words}
    </>
  );
}
