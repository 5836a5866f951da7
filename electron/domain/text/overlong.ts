import { cutBetweenWords } from './plain';

/**
 * A text as one line, and what of it is left where the line may be only so long: all from the second line on, or the
 * words that do not fit on the first.
 */
export function lineAndRest(text: string, longest: number): { readonly line: string; readonly rest: string } {
  const whole = oneLine(text);
  if (whole.length <= longest) return { line: whole, rest: '' };
  const [first = ''] = text.split('\n', 1);
  const cut = first.length <= longest && first.trim() !== '' ? first : cutBetweenWords(text, longest);
  return { line: oneLine(cut).trimEnd(), rest: text.slice(cut.length).trim() };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
