/** One look at whether somebody is there. */
export interface PresenceReading {
  /** Seconds without a key or a pointer, in the whole system. */
  readonly idleSeconds: number;
  readonly isScreenLocked: boolean;
  /** Minutes after which the journal locks; null is never. */
  readonly idleMinutes: number | null;
}

/** Tells from one look to the next whether somebody has just gone: true once for every time away. */
export function makeAway(): (look: PresenceReading) => boolean {
  let wasAway = false;
  return ({ idleSeconds, isScreenLocked, idleMinutes }) => {
    const isAway = isScreenLocked || (idleMinutes !== null && idleSeconds >= idleMinutes * 60);
    const hasGone = isAway && !wasAway;
    wasAway = isAway;
    return hasGone;
  };
}
