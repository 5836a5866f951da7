import fc from 'fast-check';
import { expect, it } from 'vitest';
import { initialsOf, withInitials } from './initials';

it.each([
  ['Ana', 'A.'],
  ['Ana Silva', 'A. S.'],
  ['M', 'M'],
  ['  jonas ', 'J.'],
  ['李 明', '李 明'],
  ['', ''],
])('the initials of %j are %j', (name, initials) => expect(initialsOf(name)).toBe(initials));

it.each([
  ['Ana rang. Then Ana’s kitchen.', 'A. rang. Then A.’s kitchen.'],
  ['I saw Ana.', 'I saw A.'],
  ['Ana Silva and Silva', 'A. S. and S.'],
  ['Anatomy and banana', 'Anatomy and banana'],
  ['I told M and Dr. Weiß.', 'I told M and Dr. W.'],
  ['a (b) [c] Jo-Ann', 'a (b) [c] J.'],
])('%j becomes %j', (text, changed) =>
  expect(withInitials(['Ana', 'Ana Silva', 'M', 'Weiß', 'Jo-Ann', ' '])(text)).toBe(changed),
);

it('takes every name for a name, whatever marks it has', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 40 }), (name, text) => {
      expect(withInitials([name])(text)).toBeTypeOf('string');
    }),
  );
});
