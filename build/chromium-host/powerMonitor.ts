import { EventEmitter } from 'node:events';

/** Seconds from one look at the clock to the next, and how many may be missing before the computer must have slept. */
const LOOK = 5;
const SLEPT = 30;

let lastTouch = Date.now();

/** Somebody has touched the page. */
export function touched(): void {
  lastTouch = Date.now();
}

/** Electron's module `powerMonitor`. A page being touched is all that is known of somebody being there; sleep is noticed on waking; a locked screen is not. */
class PowerMonitor extends EventEmitter {
  constructor() {
    super();
    let last = Date.now();
    setInterval(() => {
      const now = Date.now();
      if (now - last > SLEPT * 1000) this.emit('suspend');
      last = now;
    }, LOOK * 1000).unref();
  }

  getSystemIdleTime(): number {
    return Math.floor((Date.now() - lastTouch) / 1000);
  }

  getSystemIdleState(seconds: number): 'active' | 'idle' {
    return this.getSystemIdleTime() >= seconds ? 'idle' : 'active';
  }
}

export const powerMonitor = new PowerMonitor();
