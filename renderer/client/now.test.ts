import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followClock } from './now';

const NOON = Date.UTC(2026, 10, 22, 11);
const HOUR = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What was said so far, as the screen follows it from minute to minute. */
function follow() {
  const said: number[] = [];
  let end = followClock(NOON, say);
  function say(now: number) {
    said.push(now);
    end = followClock(now, say);
  }
  return {
    said,
    end: () => {
      end();
    },
  };
}

it('tells every minute as it comes, and nothing once it has ended', () => {
  const { said, end } = follow();
  vi.advanceTimersByTime(150_000);
  expect(said).toEqual([NOON + 60_000, NOON + 120_000]);
  end();
  vi.advanceTimersByTime(HOUR);
  expect(said).toHaveLength(2);
});

it.each([
  ['back', -HOUR],
  ['ahead', 30 * 24 * HOUR],
])('notices within seconds that the clock was set %s', (_, by) => {
  const { said, end } = follow();
  vi.advanceTimersByTime(7000);
  vi.setSystemTime(NOON + 7000 + by);
  vi.advanceTimersByTime(5000);
  expect(said).toEqual([NOON + 10_000 + by]);
  end();
});

it('looks at once when somebody comes back to the window', () => {
  const { said, end } = follow();
  vi.setSystemTime(NOON + 9 * HOUR);
  window.dispatchEvent(new Event('focus'));
  expect(said).toEqual([NOON + 9 * HOUR]);
  vi.setSystemTime(NOON);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(said).toEqual([NOON + 9 * HOUR, NOON]);
  end();
});
