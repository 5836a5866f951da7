/** What came of a part. */
export interface Outcome {
  /** How many faults were tried. */
  readonly tried: number;
  /** What was lost, torn, removed or not said, each as a line. */
  readonly losses: readonly string[];
  /** What else is worth a line. */
  readonly notes?: readonly string[];
  /** Why nothing was tried here, as a sentence. */
  readonly skipped?: string;
}

/** Nothing was tried. */
export function skipped(why: string): Outcome {
  return { tried: 0, losses: [], skipped: why };
}
