import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupsOf, keyFile, KEY_LENGTH, readKey, troubleIn } from './recoveryKey';

const letters = fc.string({
  unit: fc.constantFrom(...Array.from('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')),
  minLength: 58,
  maxLength: 58,
});
const identities = letters.map((rest) => `AGE-SECRET-KEY-1${rest}`);

it('reads what it grouped, however it is typed', () => {
  fc.assert(
    fc.property(identities, fc.constantFrom(' ', '\n', '  ', '\t', '\r\n'), (identity, blank) => {
      const typed = groupsOf(identity).join(blank);
      expect(readKey(typed)).toBe(identity);
      expect(readKey(` ${typed.toLowerCase()}\n`)).toBe(identity);
    }),
  );
});

it('reads a whole key file, and so does age', () => {
  fc.assert(
    fc.property(identities, (identity) => {
      const file = keyFile(identity, ['Holdfast recovery sheet. Journal “Holdfast”, 3 January 2026.', 'Keep it.']);
      expect(readKey(file)).toBe(identity);
      expect(file.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([identity]);
    }),
  );
});

it('keeps groups short enough to copy by hand', () => {
  fc.assert(
    fc.property(identities, (identity) => {
      const [first, ...rest] = groupsOf(identity);
      expect(first).toBe('AGE-SECRET-KEY-1');
      expect(rest.every((group) => group.length <= 4)).toBe(true);
    }),
  );
});

it('tells which groups of a mistyped key cannot be, and which key is too short', () => {
  fc.assert(
    fc.property(
      identities,
      fc.integer({ min: 16, max: 73 }),
      fc.constantFrom('B', 'I', 'O', '1', '-'),
      (key, at, wrong) => {
        expect(key).toHaveLength(KEY_LENGTH);
        expect(troubleIn(key)).toBeUndefined();
        const mistyped = `${key.slice(0, at)}${wrong}${key.slice(at + 1)}`;
        const from = 16 + Math.floor((at - 16) / 4) * 4;
        expect(troubleIn(mistyped)).toEqual({ kind: 'letters', groups: [mistyped.slice(from, from + 4)] });
        expect(troubleIn(key.slice(0, at))).toEqual({ kind: 'length', count: at });
      },
    ),
  );
  expect(troubleIn(readKey('a passphrase'))).toEqual({ kind: 'beginning' });
  expect(troubleIn(readKey('age–secret–key–1 qpzr'))).toEqual({ kind: 'length', count: 20 });
});
