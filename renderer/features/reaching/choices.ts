/** What one may do with the pull. */
export type ReachingChoice = 'letter' | 'entry' | 'wait' | 'out';

export const CHOICES: readonly ReachingChoice[] = ['letter', 'entry', 'wait', 'out'];
