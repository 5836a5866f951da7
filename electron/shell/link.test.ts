import { describe, expect, it } from 'vitest';
import { linkOf, shownOf } from './link';

describe('an address that may be opened', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['HTTP://EXAMPLE.org', 'http://example.org/'],
    ['mailto:m@example.org', 'mailto:m@example.org'],
    ['https://pаypal.com/', 'https://xn--pypal-4ve.com/'],
  ])('%s is shown as %s', (address, shown) => expect(linkOf(address)?.href).toBe(shown));

  it.each([
    '',
    'example.org',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'app://holdfast/index.html',
    'smb://host/share',
    'vscode://file/x',
    ' ',
  ])('%j is none', (address) => expect(linkOf(address)).toBeUndefined());
});

it('is shown whole, or with how much of it follows, so that the question stays on the screen', () => {
  const shown = (length: number) => {
    const link = linkOf(`https://example.org/${'a'.repeat(length - 20)}`);
    return link && shownOf(link);
  };
  expect(shown(1000)).toBe(`https://example.org/${'a'.repeat(980)}`);
  expect(shown(6001)).toBe(`https://example.org/${'a'.repeat(980)}…\n\n5,001 more characters follow.`);
});
