import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineAndRest } from './overlong';

it('what does not fit on a line is left whole, in its lines', () => {
  expect(lineAndRest('The lake\nwas still', 20)).toEqual({ line: 'The lake was still', rest: '' });
  expect(lineAndRest('The lake\nwas still.\n\nAnd cold.', 20)).toEqual({
    line: 'The lake',
    rest: 'was still.\n\nAnd cold.',
  });
  expect(lineAndRest('The lake was still and cold', 20)).toEqual({ line: 'The lake was still', rest: 'and cold' });
  expect(lineAndRest('\n\nThe lake was still and cold', 20)).toEqual({ line: ' The lake was still', rest: 'and cold' });
  expect(lineAndRest('🌊🌊🌊', 3)).toEqual({ line: '🌊', rest: '🌊🌊' });
});

it('nothing is lost of any text but blanks at the cut', () => {
  const signs = fc.constantFrom('a', 'b', ' ', '\n', '🌊', '湖', '\t');
  const text = fc.array(signs, { maxLength: 60 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (whole, longest) => {
      const { line, rest } = lineAndRest(whole, longest);
      expect(line.length).toBeLessThanOrEqual(longest);
      expect(line).not.toContain('\n');
      expect((line + rest).replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
    }),
  );
});
