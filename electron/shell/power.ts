import { powerMonitor } from 'electron';
import { makeAway } from './away';
import type { Memory } from './settings';

/** Milliseconds from one look to the next. */
const EVERY = 5000;

/**
 * Calls `gone` when nobody is there any more: idle for as long as the settings say, asleep, or behind the system's own
 * lock.
 */
export function setupPower(memory: Memory, gone: () => void): void {
  powerMonitor.on('suspend', gone);
  powerMonitor.on('lock-screen', gone);
  const hasGone = makeAway();
  const look = () => {
    // Linux tells nobody when the screen is locked; it can only be asked.
    const isScreenLocked = process.platform === 'linux' && powerMonitor.getSystemIdleState(60) === 'locked';
    if (
      hasGone({
        idleSeconds: powerMonitor.getSystemIdleTime(),
        startedSeconds: process.uptime(),
        isScreenLocked,
        idleMinutes: memory.settings().idleMinutes,
      })
    )
      gone();
  };
  // The first tells what was so before.
  look();
  setInterval(look, EVERY);
}
