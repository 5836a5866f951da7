import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from './fileName';

it.each([
  ['Letter to M.txt', 'Letter to M.txt'],
  ['a/b\\c:d*e?f"g<h>i|j.pdf', 'a b c d e f g h i j.pdf'],
  ['letter-\u202efdp.exe', 'letter- fdp.exe'],
  ['\u2066a\u2069\u200b\u00adb\ufeff.eml', 'a b.eml'],
  ['line\u2028break\nand\ttab.txt', 'line break and tab.txt'],
  ['.hidden.txt', 'hidden.txt'],
  ['...', 'Holdfast'],
  ['\u202e.pdf', 'Holdfast.pdf'],
  ['con.txt', '_con.txt'],
  ['Contact.txt', 'Contact.txt'],
  ['نامه\u200cها.txt', 'نامه\u200cها.txt'],
  ['👩‍👧.png', '👩‍👧.png'],
  ['a \ud800 b.txt', 'a b.txt'],
])('%j is suggested as %j', (name, suggested) => {
  expect(fileName(name)).toBe(suggested);
});

it('is always a name, of one line, that can be seen and fits', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
      fc.constantFrom('\u202e', '\u2067', '.', '/', ' ', 'con', '\ud800', '深', '.pdf'),
    ),
    maxLength: 120,
  });
  fc.assert(
    fc.property(text, (name) => {
      const suggested = fileName(name);
      expect(suggested).not.toMatch(/^[.\s]|[.\s]$|[/\\:*?"<>|]|(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(Buffer.byteLength(suggested)).toBeGreaterThan(0);
      expect(Buffer.byteLength(suggested)).toBeLessThanOrEqual(220);
      expect(fileName(suggested)).toBe(suggested);
    }),
  );
});
