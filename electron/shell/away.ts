/** One look at whether somebody is there. */
export interface PresenceReading {
  /** Seconds without a key or a pointer, in the whole system. */
  readonly idleSeconds: number;
  /** Seconds since Holdfast was started: whoever did that was there, whatever the system says. */
  readonly startedSeconds: number;
  readonly isScreenLocked: boolean;
  /** Minutes after which the journal locks; null is never. */
  readonly idleMinutes: number | null;
}

/** Tells from one look to the next whether somebody has just gone: true once for every time away. */
export function makeAway(): (look: PresenceReading) => boolean {
  let wasAway = false;
  // A screen saver that ran before Holdfast was started hides nobody who left it.
  let wasOpen = false;
  return ({ idleSeconds, startedSeconds, isScreenLocked, idleMinutes }) => {
    const idle = Math.min(idleSeconds, startedSeconds);
    wasOpen ||= !isScreenLocked;
    const isAway = (isScreenLocked && wasOpen) || (idleMinutes !== null && idle >= idleMinutes * 60);
    const hasGone = isAway && !wasAway;
    wasAway = isAway;
    return hasGone;
  };
}
