import { describe, expect, it } from 'vitest';
import { makeAway } from './away';

const look = (idleSeconds: number, isScreenLocked = false, idleMinutes: number | null = 5, startedSeconds = 1e6) => ({
  idleSeconds,
  startedSeconds,
  isScreenLocked,
  idleMinutes,
});

describe('being away', () => {
  it('begins once the idle time is reached, and again only after somebody came back', () => {
    const hasGone = makeAway();
    expect([0, 299, 300, 305, 3, 8, 301].map((seconds) => hasGone(look(seconds)))).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it('never begins by itself where that is turned off', () =>
    expect(makeAway()(look(100_000, false, null))).toBe(false));

  it('begins in no app that was started just now, whatever the system has heard of anybody', () => {
    const hasGone = makeAway();
    expect(hasGone(look(100_000, false, 5, 6))).toBe(false);
    expect(hasGone(look(100_294, false, 5, 300))).toBe(true);
  });

  it('begins with the screen lock, whatever the idle time', () => {
    const hasGone = makeAway();
    expect([look(0, false, null), look(0, true, null), look(400, true), look(0)].map(hasGone)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('begins with no screen lock that was there before the app, but with the next one, and with the idle time', () => {
    const hasGone = makeAway();
    expect([look(0, true), look(5, true), look(0), look(0, true)].map(hasGone)).toEqual([false, false, false, true]);
    const hasGoneLater = makeAway();
    expect([look(0, true), look(299, true), look(300, true)].map(hasGoneLater)).toEqual([false, false, true]);
  });

  it('takes a shorter idle time at once', () => {
    const hasGone = makeAway();
    expect(hasGone(look(100))).toBe(false);
    expect(hasGone(look(105, false, 1))).toBe(true);
  });
});
