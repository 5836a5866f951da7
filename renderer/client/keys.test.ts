import { describe, expect, it } from 'vitest';
import { commandOf } from './keys';

const key = (pressed: string, also: Partial<Parameters<typeof commandOf>[0]> = {}) => ({
  key: pressed,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...also,
});

describe('the keys of the window', () => {
  it.each([
    ['n', 'write'],
    ['k', 'search'],
    ['l', 'lock'],
    [',', 'settings'],
    ['+', 'larger'],
    ['=', 'larger'],
    ['-', 'smaller'],
  ])('Ctrl %s is %s', (pressed, command) => {
    expect(commandOf(key(pressed, { ctrlKey: true }), false)).toBe(command);
    expect(commandOf(key(pressed, { metaKey: true }), true)).toBe(command);
  });

  it('leaves plain typing and the other system’s keys alone', () => {
    expect(commandOf(key('n'), false)).toBeUndefined();
    expect(commandOf(key('n', { metaKey: true }), false)).toBeUndefined();
    expect(commandOf(key('k', { ctrlKey: true }), true)).toBeUndefined();
    expect(commandOf(key('n', { ctrlKey: true, altKey: true }), false)).toBeUndefined();
    expect(commandOf(key('N', { ctrlKey: true, shiftKey: true }), false)).toBeUndefined();
  });

  it('undoes, and does again by either key', () => {
    expect(commandOf(key('z', { ctrlKey: true }), false)).toBe('undo');
    expect(commandOf(key('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('redo');
    expect(commandOf(key('y', { ctrlKey: true }), false)).toBe('redo');
  });

  it('takes the plus that needs Shift', () => {
    expect(commandOf(key('+', { ctrlKey: true, shiftKey: true }), false)).toBe('larger');
  });

  it('reads a keyboard without Latin letters by the place of the key', () => {
    expect(commandOf(key('т', { code: 'KeyN', ctrlKey: true }), false)).toBe('write');
    expect(commandOf(key('д', { code: 'KeyL', ctrlKey: true }), false)).toBe('lock');
  });

  it('reads a Latin letter by what it is, wherever it lies', () => {
    expect(commandOf(key('l', { code: 'KeyN', ctrlKey: true }), false)).toBe('lock');
  });
});
