import { diffArrays } from 'diff';

/** A stretch of two texts: in both, only in the earlier one, or only in the later one. */
export interface DifferencePiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Milliseconds after which two texts count as wholly different. */
const PATIENCE = 1000;
/** Longer texts, both together, are compared by lines: to find all their words would take seconds. */
const LONG = 400_000;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * What is different between two texts, by words of any script, or where they are long by lines. `same` and `gone` make
 * up the earlier text, `same` and `new` the later one.
 */
export function differenceOf(earlier: string, later: string): readonly DifferencePiece[] {
  const partsOf = earlier.length + later.length > LONG ? linesOf : wordsOf;
  const changes = diffArrays(partsOf(earlier), partsOf(later), { timeout: PATIENCE });
  const pieces = changes?.map(
    ({ added, removed, value }): DifferencePiece => ({
      kind: added ? 'new' : removed ? 'gone' : 'same',
      text: value.join(''),
    }),
  );
  return readable(
    pieces ?? [
      { kind: 'gone', text: earlier },
      { kind: 'new', text: later },
    ],
  );
}

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/** Changes that only blanks part become one: that reads better than word by word. */
function readable(pieces: readonly DifferencePiece[]): readonly DifferencePiece[] {
  const whole: DifferencePiece[] = [];
  let gone = '';
  let added = '';
  const end = () => {
    if (gone !== '') whole.push({ kind: 'gone', text: gone });
    if (added !== '') whole.push({ kind: 'new', text: added });
    gone = added = '';
  };
  pieces.forEach(({ kind, text }, index) => {
    const bridges = kind === 'same' && gone + added !== '' && /^[^\S\n]+$/.test(text) && index < pieces.length - 1;
    if (kind !== 'same' || bridges) {
      if (kind !== 'new') gone += text;
      if (kind !== 'gone') added += text;
      return;
    }
    end();
    if (text !== '') whole.push({ kind, text });
  });
  end();
  return whole;
}
