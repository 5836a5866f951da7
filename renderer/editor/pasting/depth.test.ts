import { describe, expect, it } from 'vitest';
import { isDeep, isEndless } from './depth';

describe('isDeep', () => {
  interface Element {
    firstChild: Element | null;
    nextSibling: Element | null;
    parentNode: Element | null;
  }
  const element = (): Element => ({ firstChild: null, nextSibling: null, parentNode: null });
  const within = (parent: Element, child: Element) => {
    child.parentNode = parent;
    child.nextSibling = parent.firstChild;
    parent.firstChild = child;
    return child;
  };

  it('tells a page that is wide from one that goes on within itself', () => {
    const page = element();
    for (let count = 0; count < 5000; count += 1) within(within(page, element()), element());
    expect(isDeep(page)).toBe(false);
    let inner = page;
    for (let count = 0; count < 500; count += 1) inner = within(inner, element());
    expect(isDeep(page)).toBe(true);
    expect(isDeep(element())).toBe(false);
  });
});

describe('isEndless', () => {
  it('tells what closes its elements from what does not', () => {
    expect(isEndless('<div>'.repeat(100_000))).toBe(true);
    expect(isEndless('<ul><li>x'.repeat(3000))).toBe(true);
    expect(isEndless('<p><div class="a"><b>x</b></div><br><li>y'.repeat(50_000))).toBe(false);
    expect(isEndless(`${'</div>'.repeat(5000)}${'<span>'.repeat(2001)}`)).toBe(true);
  });
});
