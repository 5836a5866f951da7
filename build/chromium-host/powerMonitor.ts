import { EventEmitter } from 'node:events';
import { uptime } from 'node:os';

/**
 * Seconds from one look to the next, and how many may be missing before the computer must have slept; what counts them
 * goes on while it sleeps, and nobody can set it.
 */
const LOOK = 5;
const SLEPT = 30;

let lastTouch = uptime();

/** Somebody has touched the page. */
export function touched(): void {
  lastTouch = uptime();
}

/**
 * Electron's module `powerMonitor`. A page being touched is all that is known of somebody being there; sleep is noticed
 * on waking; a locked screen is not.
 */
class PowerMonitor extends EventEmitter {
  constructor() {
    super();
    let last = uptime();
    setInterval(() => {
      const now = uptime();
      if (now - last > LOOK + SLEPT) this.emit('suspend');
      last = now;
    }, LOOK * 1000).unref();
  }

  getSystemIdleTime(): number {
    return Math.floor(uptime() - lastTouch);
  }

  getSystemIdleState(seconds: number): 'active' | 'idle' {
    return this.getSystemIdleTime() >= seconds ? 'idle' : 'active';
  }
}

export const powerMonitor = new PowerMonitor();
