import { expect, it, vi } from 'vitest';
import { fieldHistoryOf, FieldHistory } from './fieldHistory';

/** Types words letter by letter behind what stands there. */
function type(history: FieldHistory, before: string, words: string): string {
  let text = before;
  for (const letter of words) {
    text += letter;
    history.change(text, true);
  }
  return text;
}

it('takes back what was typed in one go, and does it again', () => {
  const history = new FieldHistory('The lake');
  const typed = type(history, 'The lake', ' at night');
  expect(history.undo()).toEqual({ text: 'The lake', cursor: 8 });
  expect(history.undo()).toBeUndefined();
  expect(history.redo()).toEqual({ text: typed, cursor: 17 });
  expect(history.redo()).toBeUndefined();
});

it('tells apart what was typed after a pause, and what was taken away', () => {
  vi.useFakeTimers({ now: 0 });
  try {
    const history = new FieldHistory('');
    const first = type(history, '', 'The lake');
    vi.setSystemTime(5000);
    const second = type(history, first, ' at night');
    vi.setSystemTime(10_000);
    history.change('The night', true);
    expect(history.undo()?.text).toBe(second);
    expect(history.undo()?.text).toBe(first);
    expect(history.undo()?.text).toBe('');
  } finally {
    vi.useRealTimers();
  }
});

it('outlives a visit elsewhere, and knows what was changed meanwhile', () => {
  type(fieldHistoryOf('one', ''), '', 'Lake');
  expect(fieldHistoryOf('another', '').undo()).toBeUndefined();
  const again = fieldHistoryOf('one', 'Lakes of others');
  expect(again.undo()?.text).toBe('Lake');
  expect(again.undo()?.text).toBe('');
});
